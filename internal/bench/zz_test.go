package bench
import ("testing";"context";"github.com/aivm/aivm/internal/srs")
func TestZ(t *testing.T){
 s,err:=srs.Load("/tmp/ov/cache/aivm/default.srs"); if err!=nil{t.Fatal(err)}
 b:=&Bench{Powers: func(int)(*srs.SRS,error){return s,nil}, Examples:"../../examples", Log: func(s string){t.Log(s)}}
 r,err:=b.Run(context.Background()); if err!=nil{t.Fatal(err)}
 for _,f:=range Figures{ t.Log(f.Name, r.Values[f.Name], f.Resolve, f.Aim)}
 for _,m:=range r.Measurements{ t.Logf("%+v",*m)}
 t.Log(r.Notes, r.Skipped)
}
