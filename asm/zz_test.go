package asm
import ("testing";"path/filepath";"os")
func TestZZ(t *testing.T){
 fs,_:=filepath.Glob("../isa/testdata/*.aasm")
 for _,f:=range fs{ src,_:=os.ReadFile(f); g,err:=Format(f,src); if err!=nil{t.Log(err);continue}; os.WriteFile(f,g,0o644) }
}
