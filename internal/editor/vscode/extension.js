// Starts `aivm lsp` for training scripts and assembly.
"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

async function start() {
  const command = vscode.workspace.getConfiguration("aivm").get("path") || "aivm";
  client = new LanguageClient("aivm", "AIVM", { command, args: ["lsp"] }, {
    documentSelector: ["train", "aasm"].map((language) => ({ scheme: "file", language })),
  });
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(`${command} lsp does not start: ${error.message}. Install aivm, or say where it is in the setting aivm.path.`);
  }
}

async function stop() {
  const old = client;
  client = undefined;
  if (old) {
    await old.dispose();
  }
}

async function restart() {
  await stop();
  await start();
}

exports.activate = async (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand("aivm.restart", restart),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("aivm.path") && restart()),
  );
  await start();
};

exports.deactivate = stop;
