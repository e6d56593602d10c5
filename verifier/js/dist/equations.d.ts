import type { VerifyingKey } from "./key.js";
import type { Proof } from "./proof.js";
import { type Challenges, type Joined } from "./transcript.js";
/** e(A, B) = e(α, β)·e(K₀ + Z·K₁ + Σ·K₂, [1]₂)·e(C, δ) */
export declare function outerHolds(key: VerifyingKey, p: Proof, c: Challenges): boolean;
/** e(c·(C_F − G) + e'·(G + κ·H − g'(z)·[1]) − c·e'·Q + z·W, [1]₂) = e(W, [τ]₂) */
export declare function openingHolds(key: VerifyingKey, p: Proof, joined: readonly Joined[], ch: Challenges): boolean;
