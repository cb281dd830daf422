package org.upskill.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import org.upskill.webhook.Target.WrongTarget;

/**
 * Brings letters to their receivers. The name is looked up once, and the connection goes to an address that the {@link Door} has let
 * through; the name still stands in the request, and the certificate must be its. No proxy, no redirect, and no word of the answer but its status.
 */
@ApplicationScoped
class Post {
    /** A receiver that answers at length is heard out so far, because to break off looks like a fault on its side. */
    private static final int HEARD_OUT_BYTES = 64 * 1024;

    private static final Duration HEARD_OUT = Duration.ofSeconds(1);
    private static final int MOST_ADDRESSES = 3;

    /** As many as there are threads that deliver; two webhooks may well have the same receiver. */
    private static final int CONNECTIONS = 100;

    private final Door door;
    private final HttpClient http;
    private final Duration patience;

    @Inject
    Post(Door door, Vertx vertx, WebhookSettings settings) {
        this(door, vertx, settings.answerTimeout(), new HttpClientOptions().setConnectTimeout((int) settings.connectTimeout().toMillis()));
    }

    Post(Door door, Vertx vertx, Duration patience, HttpClientOptions options) {
        this.door = door;
        this.patience = patience;
        this.http = vertx.createHttpClient(options.setKeepAlive(false).setMaxPoolSize(CONNECTIONS).setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** Delivers a letter, or says why that has failed. Takes no longer than the patience allows. */
    Outcome deliver(Letter letter) {
        var begun = Instant.now();
        var until = begun.plus(patience);
        try {
            var target = door.target(letter.url());
            var addresses = door.addresses(target, left(until));
            return Outcome.answered(send(letter, connect(target, addresses, until), until), took(begun));
        } catch (WrongTarget e) {
            return Outcome.unanswered(e.getMessage(), took(begun));
        } catch (UnknownHostException e) {
            return Outcome.unanswered("The name of the receiver could not be looked up.", took(begun));
        } catch (TimeoutException e) {
            return Outcome.unanswered("The receiver did not answer within %d seconds.".formatted(patience.toSeconds()), took(begun));
        } catch (NoConnection e) {
            return Outcome.unanswered(isOfSecurity(e) ? "The receiver's certificate is not trusted." : "No connection to the receiver could be made.", took(begun));
        } catch (ExecutionException e) {
            return Outcome.unanswered("The receiver closed the connection without an answer.", took(begun));
        }
    }

    private HttpClientRequest connect(Target target, List<InetAddress> addresses, Instant until) throws NoConnection, TimeoutException {
        NoConnection failed = null;
        for (var address : addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES))) {
            var options = new RequestOptions()
                    .setMethod(HttpMethod.POST)
                    .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                    .setHost(target.host())
                    .setPort(target.port())
                    .setSsl(target.secure())
                    .setURI(target.path())
                    .setFollowRedirects(false);
            var connecting = http.request(options);
            try {
                return await(connecting, until);
            } catch (ExecutionException e) {
                failed = new NoConnection(e);
            } catch (TimeoutException e) {
                connecting.onSuccess(HttpClientRequest::reset);
                throw e;
            }
        }
        throw failed;
    }

    private int send(Letter letter, HttpClientRequest request, Instant until) throws ExecutionException, TimeoutException {
        var at = Instant.now();
        request.putHeader("content-type", "application/json")
                .putHeader("user-agent", "Upskill")
                .putHeader("webhook-id", letter.id().toString())
                .putHeader("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                .putHeader("webhook-signature", letter.signature(at));
        try {
            // Asked for before anything is sent: an answer that is over before anybody listens would be lost.
            var heard = request.response().map(Post::heard);
            request.send(Buffer.buffer(letter.body()));
            var answer = await(heard, until);
            hearOut(answer);
            return answer.status();
        } finally {
            request.reset();
        }
    }

    /** An answer of which nothing is kept but the status. */
    private record Heard(int status, Future<Void> end) {}

    private static Heard heard(HttpClientResponse answer) {
        var bytes = new AtomicInteger();
        answer.handler(part -> {
            if (bytes.addAndGet(part.length()) > HEARD_OUT_BYTES) answer.request().reset();
        });
        return new Heard(answer.statusCode(), answer.end());
    }

    private static void hearOut(Heard answer) {
        try {
            await(answer.end(), Instant.now().plus(HEARD_OUT));
        } catch (ExecutionException | TimeoutException e) {
            // The status has said everything.
        }
    }

    private static <T> T await(Future<T> future, Instant until) throws ExecutionException, TimeoutException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(left(until).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }

    private static boolean isOfSecurity(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof SSLException) return true;
        return false;
    }

    private static Duration left(Instant until) {
        var left = Duration.between(Instant.now(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration took(Instant begun) {
        return Duration.between(begun, Instant.now());
    }

    /** No connection came about, so nothing can have been received. */
    private static final class NoConnection extends Exception {
        NoConnection(Throwable cause) {
            super(cause);
        }
    }
}
