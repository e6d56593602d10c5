export { type Cause, VerifyError } from "./errors.js";
export { type DataStatement, type DrawStatement, type Statement, drawOf } from "./statement.js";
export { CHECKS, type Check, type CheckName, type Input, type Verified, type Want, verify } from "./verify.js";
export { type StartKind, programKeyId } from "./program.js";
