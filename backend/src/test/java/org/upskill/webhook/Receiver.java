package org.upskill.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody else's system, with every vice of one. */
final class Receiver implements AutoCloseable {
    /** A message as it arrived. */
    record Message(HttpHeaders headers, String path, String body) {
        String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }
    }

    /** How it answers. */
    interface Manners {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    final List<Message> messages = new CopyOnWriteArrayList<>();
    volatile Manners manners = exchange -> exchange.sendResponseHeaders(204, -1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        messages.add(new Message(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), exchange.getRequestURI().toString(), body));
        try (exchange) {
            manners.answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Manners status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Manners redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(307, -1);
        };
    }

    static Manners hangs() {
        return exchange -> Thread.sleep(600_000);
    }

    static Manners slowlyAnswers(long millis) {
        return exchange -> {
            Thread.sleep(millis);
            exchange.sendResponseHeaders(200, -1);
        };
    }

    static Manners closes() {
        return exchange -> {};
    }

    /** Answers well, and then talks for ever. */
    static Manners talks() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!Thread.currentThread().isInterrupted()) exchange.getResponseBody().write(new byte[8192]);
        };
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/events";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
