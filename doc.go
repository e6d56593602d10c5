// Package aivm trains AI models on exact integers and proves the runs: that this program, on data behind these commitments, turned
// this model into that one, with these outputs. Data and models stay private; a contract can check the proof.
//
// A program is a training script, assembly, or the encoding of a program. Its whole life:
//
//	prog, err := aivm.Load("iris.train", nil)                                // compile and check
//	data, err := prog.Data(aivm.Files{})                                     // the files that it names
//	res, err := prog.Run(ctx, data, aivm.RunOptions{})                       // outputs, metrics, model
//	powers, err := aivm.DefaultPowers(ctx, prog, aivm.PowersOptions{})       // of tau; from the cache folder, UNSAFE ones
//	proof, err := prog.Prove(ctx, data, powers, aivm.ProveOptions{})         // PRIVATE: it leaks what it is about
//	st, err := aivm.Verify(proof, powers, aivm.Want{Program: prog.ID()})     // what is proven
//	key, err := prog.ProvingKey(ctx, powers, aivm.KeyOptions{})              // of the verifier's circuit; a DEVELOPMENT key
//	public, err := proof.Wrap(ctx, powers, key, aivm.WrapOptions{})          // hides all but the statement
//	st, err = aivm.VerifyPublic(public, aivm.Want{Program: prog.ID()}, key.VerifyingKey())
//	values, bytes, err := public.Calldata(key.VerifyingKey())                // for the contract
//
// A provider commits to data ([Program.Commit]) and keeps the [Opening]; proofs name the commitment's id ([Statement]). The model that
// a run ended with has an opening too ([Proof.Model]): a program whose states are previous() continues from it, and the proofs form a
// chain ([VerifyChain]).
//
// Nothing here prints, and there are no settings beside the arguments but AIVM_SRS and the cache folder for [DefaultPowers] and
// development keys. Progress is told to callbacks, which are called from the goroutine that works. All types may be used by several
// goroutines at a time. A mistake in a program is an [isa.Errors] or [isa.Error], with file, line and column; a
// result outside its format is an [isa.Trap]; why a proof does not convince is a [Rejection].
//
// SPEC.md is the law of what is proven. The packages asm, compiler, isa, vm, prover and verifier are the machine behind this one.
package aivm
