package bench
import ("testing";"github.com/aivm/aivm/internal/cost")
func TestZ(t *testing.T){
 for _,a:=range [][4]int{{64,128,64,1},{64,128,64,41},{784,128,64,1},{256,256,64,1}, {64,128,64,64}} { u,err:=mlp(a[0],a[1],a[2],a[3]); if err!=nil{t.Fatal(err)}; r:=cost.Of(u); t.Log(a,r.Cells,r.Addresses,r.Volume) }
 u,err:=fullyConnected([]int{2048,1024,1024,1024,1024,1024,1024,1024,2048},64); if err!=nil{t.Fatal(err)}
 r:=cost.Of(u); t.Log(parameters(u), r.Cells,r.Addresses,r.Volume,r.Warnings)
}
