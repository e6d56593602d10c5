#!/bin/sh
# A round of federated averaging, from the first model to verified proofs:
#
#	go build -o /tmp/aivm ./cmd/aivm && AIVM=/tmp/aivm sh examples/fedavg/round.sh [FOLDER]
#
# Each provider's part happens where its images are; files that end in .opening or
# .proof are private to whoever made them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
aivm=${AIVM:-aivm}
mkdir -p "${1:-fedavg-round}"
cd "${1:-fedavg-round}"

own() { # the flags that name a provider's images
	echo "--in own.x=$here/$1.csv.gz:p0..p63@scale=1/16@pad --in own.y=$here/$1.csv.gz:label@onehot@pad"
}
id() { # the id that a proof gives a data set
	"$aivm" verify "$1" --assume-initial 2>/dev/null | awk -v name="$2" '$1 == "data" && $2 == name { print $3 }'
}

echo "The first model, from a public seed:"
"$aivm" run "$here/init.aasm" --raw --out model=model.npz
"$aivm" prove "$here/init.aasm" -o init.proof
start="--in w1=model.npz:w1@raw --in b1=model.npz:b1@raw --in w2=model.npz:w2@raw --in b2=model.npz:b2@raw"

for p in north south west; do
	echo "$p trains, commits to its update, and proves it:"
	"$aivm" run "$here/update.aasm" $start $(own $p) --raw \
		--out u_w1=$p.npz --out u_b1=$p.npz --out u_w2=$p.npz --out u_b2=$p.npz --out u_rows=$p.npz >/dev/null
	"$aivm" commit w1=$p.npz:u_w1@raw b1=$p.npz:u_b1@raw w2=$p.npz:u_w2@raw b2=$p.npz:u_b2@raw rows=$p.npz:u_rows@raw \
		--for "$here/local.aasm:update" --name $p
	"$aivm" prove "$here/local.aasm" --start-opening init.opening $(own $p) --data update=$p.opening \
		-o $p.proof --model-opening $p.model.opening
done

echo "The owner of the model averages the updates, whose openings it was sent:"
"$aivm" prove "$here/aggregate.aasm" --start-opening init.opening \
	--data north=north.opening --data south=south.opening --data west=west.opening -o round.proof

echo "Anybody checks programs, that all start from the first model, and that the updates are those:"
for p in north south west; do
	"$aivm" verify init.proof $p.proof >/dev/null
	"$aivm" verify $p.proof --assume-initial --program "$here/local.aasm" >/dev/null
	test "$(id $p.proof update)" = "$(id round.proof $p)"
	echo "$p: update $(id round.proof $p)"
done
"$aivm" verify round.proof --assume-initial --program "$here/aggregate.aasm" >/dev/null
"$aivm" verify init.proof round.proof
