package nodetest

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// place is where a method has the block that it asks about, among its arguments.
var place = map[string]int{
	"eth_call": 1, "eth_estimateGas": 1, "eth_getCode": 1, "eth_getBalance": 1, "eth_getTransactionCount": 1, "eth_getBlockByNumber": 0,
}

// lagging answers as a node that is behind.
func (p *Proxy) lagging(x *plan, c *Call) (json.RawMessage, *Error) {
	if x.behind == 0 {
		return c.Forward()
	}
	var head hexutil.Uint64
	text, err := p.forward("eth_blockNumber", nil)
	if err != nil || json.Unmarshal(text, &head) != nil {
		return nil, err
	}
	mine := uint64(head) - min(uint64(head), x.behind)
	switch c.Method {
	case "eth_blockNumber":
		return encode(hexutil.Uint64(mine)), nil
	case "eth_getTransactionReceipt", "eth_getTransactionByHash":
		return p.later(c, mine)
	case "eth_getLogs":
		return p.logs(c, mine)
	}
	i, ok := place[c.Method]
	if !ok {
		return c.Forward()
	}
	var asked hexutil.Uint64
	if len(c.Params) > i && json.Unmarshal(c.Params[i], &asked) == nil {
		if uint64(asked) <= mine {
			return c.Forward()
		}
		if c.Method == "eth_getBlockByNumber" {
			return nil, nil
		}
		return nil, &Error{Code: -32000, Message: "header not found"}
	}
	params := append([]json.RawMessage(nil), c.Params...)
	for len(params) <= i {
		params = append(params, nil)
	}
	params[i] = encode(hexutil.Uint64(mine))
	return p.forward(c.Method, params)
}

func encode(x any) json.RawMessage {
	text, _ := json.Marshal(x)
	return text
}

// later hides a transaction that is in a block after the node's latest.
func (p *Proxy) later(c *Call, mine uint64) (json.RawMessage, *Error) {
	text, err := c.Forward()
	var in struct{ BlockNumber *hexutil.Uint64 }
	if err == nil && json.Unmarshal(text, &in) == nil && in.BlockNumber != nil && uint64(*in.BlockNumber) > mine {
		return nil, nil
	}
	return text, err
}

// logs are those that the node has, in silence about the rest.
func (p *Proxy) logs(c *Call, mine uint64) (json.RawMessage, *Error) {
	var filter map[string]any
	if json.Unmarshal(c.Params[0], &filter) == nil {
		filter["toBlock"] = hexutil.Uint64(mine)
		return p.forward(c.Method, []json.RawMessage{encode(filter)})
	}
	return c.Forward()
}
