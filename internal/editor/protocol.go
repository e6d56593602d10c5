package editor

import "encoding/json"

// The part of the language server protocol (3.17) that the server speaks. Lines and characters begin at 0; characters
// are units of UTF-16.

type position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

type span struct {
	Start position `json:"start"`
	End   position `json:"end"`
}

type location struct {
	URI   string `json:"uri"`
	Range span   `json:"range"`
}

type textEdit struct {
	Range   span   `json:"range"`
	NewText string `json:"newText"`
}

type workspaceEdit struct {
	Changes map[string][]textEdit `json:"changes"`
}

// Severities of diagnostics.
const (
	isMistake = 1
	isWarning = 2
)

type diagnostic struct {
	Range    span   `json:"range"`
	Severity int    `json:"severity"`
	Code     string `json:"code,omitempty"`
	Source   string `json:"source"`
	Message  string `json:"message"`
}

type publishDiagnosticsParams struct {
	URI         string       `json:"uri"`
	Version     *int         `json:"version,omitempty"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

type documentIdentifier struct {
	URI     string `json:"uri"`
	Version int    `json:"version"`
}

type didOpenParams struct {
	TextDocument struct {
		documentIdentifier
		Text string `json:"text"`
	} `json:"textDocument"`
}

type didChangeParams struct {
	TextDocument   documentIdentifier `json:"textDocument"`
	ContentChanges []contentChange    `json:"contentChanges"`
}

type contentChange struct {
	Range *span  `json:"range"` // nil: the whole text
	Text  string `json:"text"`
}

// positionParams are those of requests about a place; others leave fields out.
type positionParams struct {
	TextDocument documentIdentifier `json:"textDocument"`
	Position     position           `json:"position"`
	Range        span               `json:"range"`
	NewName      string             `json:"newName"`
	Context      struct {
		IncludeDeclaration bool         `json:"includeDeclaration"`
		Diagnostics        []diagnostic `json:"diagnostics"`
	} `json:"context"`
}

type markup struct {
	Kind  string `json:"kind"`
	Value string `json:"value"`
}

type hover struct {
	Contents markup `json:"contents"`
	Range    span   `json:"range"`
}

// Kinds of completions.
const (
	isFunction = 3
	isVariable = 6
	isKeyword  = 14
	isFile     = 17
)

type completionItem struct {
	Label         string  `json:"label"`
	Kind          int     `json:"kind"`
	Detail        string  `json:"detail,omitempty"`
	Documentation *markup `json:"documentation,omitempty"`
}

type codeAction struct {
	Title       string        `json:"title"`
	Kind        string        `json:"kind"`
	Diagnostics []diagnostic  `json:"diagnostics"`
	IsPreferred bool          `json:"isPreferred,omitempty"`
	Edit        workspaceEdit `json:"edit"`
}

type inlayHint struct {
	Position    position `json:"position"`
	Label       string   `json:"label"`
	Tooltip     string   `json:"tooltip,omitempty"`
	PaddingLeft bool     `json:"paddingLeft"`
}

// capabilities is what initialize answers.
var capabilities = json.RawMessage(`{
	"positionEncoding": "utf-16",
	"textDocumentSync": {"openClose": true, "change": 2, "save": true},
	"hoverProvider": true,
	"completionProvider": {"triggerCharacters": ["$", "\"", "[", " "]},
	"definitionProvider": true,
	"referencesProvider": true,
	"renameProvider": {"prepareProvider": true},
	"documentFormattingProvider": true,
	"codeActionProvider": {"codeActionKinds": ["quickfix"]},
	"inlayHintProvider": true
}`)
