// Package wraptest makes what tests of public proofs need: real ones of small programs under powers of tau and keys of
// their own, and ones that say anything under keys whose secrets are known.
package wraptest

// Small is a program of two data sets, a state and outputs, with small numbers.
const Small = `
x = input fx5.1[row=4, px=3]
y = input fx5.1[row=4]
w = state fx16.6[px=3], normal(seed=1, std=1/2)
loop step 2 {
  z  = matmul x, w
  zz = round z, fx9.2
  d  = sub zz, y
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
}
e  = matmul x, w
er = round e, fx10.3
out = output er
`
