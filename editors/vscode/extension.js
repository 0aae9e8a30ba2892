// Starts `onnx-pat server` and hands .pat files to it.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const [command, ...args] = workspace.getConfiguration("onnx-pat").get("command");
  client = new LanguageClient("onnx-pat", "Pattern files", { command, args }, { documentSelector: [{ language: "onnx-pat" }] });
  return client.start();
};

exports.deactivate = () => client && client.stop();
