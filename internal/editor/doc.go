// Package editor answers what an editor asks of assembly and training scripts, over the language server protocol.
//
// [Serve] speaks it. Sources are checked in the background, each version once; what needs the whole program, as
// the cells of a line, is that of the last version that had no mistakes. Data files that a script names are
// read again when they change ([compiler.Cache]), and mistakes that need no data are found without them.
package editor
