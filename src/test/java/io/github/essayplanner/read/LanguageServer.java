package io.github.essayplanner.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that editors ask about YAML, spoken to as an editor does. */
final class LanguageServer {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Process process;
  private final OutputStream out;
  private final InputStream in;
  private int lastId;

  LanguageServer(String program) throws IOException {
    process =
        new ProcessBuilder(program, "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    out = process.getOutputStream();
    in = new BufferedInputStream(process.getInputStream());
  }

  JsonNode ask(String method, Object parameters) throws IOException {
    int id = ++lastId;
    send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
    return await(m -> m.path("id").asInt(0) == id && !m.has("method")).get("result");
  }

  void tell(String method, Object parameters) throws IOException {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
  }

  private void send(Object message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(US_ASCII));
    out.write(body);
    out.flush();
  }

  /** The next message of a kind; what the server asks meanwhile is answered with nothing. */
  JsonNode await(Predicate<JsonNode> wanted) throws IOException {
    while (true) {
      JsonNode message = JSON.readTree(receive());
      if (wanted.test(message)) {
        return message;
      }
      if (message.has("id") && message.has("method")) {
        send(Map.of("jsonrpc", "2.0", "id", message.get("id"), "result", settings(message)));
      }
    }
  }

  /** To a question for its settings the server expects a list. */
  private static Object settings(JsonNode question) {
    boolean list = question.get("method").asString().equals("workspace/configuration");
    return list
        ? question.at("/params/items").valueStream().map(item -> Map.of()).toList()
        : Map.of();
  }

  private byte[] receive() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring(16));
      }
    }
    return in.readNBytes(length);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the language server ended");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
