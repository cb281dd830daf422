package org.upskill.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Vertx vertx = Vertx.vertx();
    private final Receiver receiver = new Receiver();
    private final NameLookup here = host -> List.of(InetAddress.getByName("127.0.0.1"));

    @AfterEach
    void close() throws Exception {
        receiver.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void connectsToTheCheckedAddressAndStillNamesTheHost() {
        var outcome = post(here).deliver(letter("http://receiver.invalid:%d/a?b=c".formatted(receiver.port())));

        assertThat(outcome.isDelivered()).as(outcome.toString()).isTrue();
        assertThat(receiver.messages).hasSize(1);
        assertThat(receiver.messages.getFirst().path()).isEqualTo("/a?b=c");
        assertThat(receiver.messages.getFirst().headers().firstValue("host")).hasValue("receiver.invalid:" + receiver.port());
        assertThat(receiver.messages.getFirst().body()).isEqualTo("{\"a\":\"ä\"}");
    }

    @Test
    void looksUpANameOnceSoThatAnAnswerThatChangesLeadsNowhereElse() throws Exception {
        var asked = new AtomicInteger();
        var other = new Receiver();
        // First the address that is let through, from then on one that is not.
        NameLookup fickle = host -> List.of(InetAddress.getByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));
        var post = post(fickle);

        assertThat(post.deliver(letter("http://receiver.invalid:%d/".formatted(receiver.port()))).isDelivered()).isTrue();
        assertThat(asked).hasValue(1);
        assertThat(post.deliver(letter("http://receiver.invalid:%d/".formatted(receiver.port()))).error()).contains("not public");
        assertThat(asked).hasValue(2);
        assertThat(receiver.messages).hasSize(1);
        assertThat(other.messages).isEmpty();
        other.close();
    }

    @Test
    void neverConnectsToAnAddressThatIsNotLetThrough() throws Exception {
        try (var closed = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.2"))) {
            closed.setSoTimeout(300);
            var outcome = post(new SystemLookup()).deliver(letter("http://127.0.0.2:%d/".formatted(closed.getLocalPort())));

            assertThat(outcome.error()).contains("not public");
            assertThat(outcome.status()).isNull();
            org.assertj.core.api.Assertions.assertThatThrownBy(closed::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void triesTheOtherAddressesOfANameWhereOneIsDead() throws UnknownHostException {
        var two = List.of(InetAddress.getByName("127.0.0.3"), InetAddress.getByName("127.0.0.1"));
        var post = new Post(new Door(host -> two, AddressRules.allowing("127.0.0.0/8"), true), vertx, PATIENCE, new HttpClientOptions());

        assertThat(post.deliver(letter("http://receiver.invalid:%d/".formatted(receiver.port()))).isDelivered()).isTrue();
    }

    @Test
    void missesNoAnswerHoweverSoonItComes() {
        var post = post(here);

        for (var call = 1; call <= 300; call++) assertThat(post.deliver(letter(receiver.url())).error()).as("call " + call).isNull();

        assertThat(receiver.messages).hasSize(300);
    }

    @Test
    void followsNoRedirect() {
        var other = new Receiver();
        receiver.manners = Receiver.redirect(other.url());

        var outcome = post(here).deliver(letter(receiver.url()));

        assertThat(outcome.status()).isEqualTo(307);
        assertThat(outcome.error()).isEqualTo("The receiver redirects to another address (status 307). Redirects are never followed.");
        assertThat(other.messages).isEmpty();
        other.close();
    }

    @Test
    void givesUpAReceiverThatHangs() {
        receiver.manners = Receiver.hangs();

        var outcome = post(here).deliver(letter(receiver.url()));

        assertThat(outcome.error()).isEqualTo("The receiver did not answer within 2 seconds.");
        assertThat(outcome.took()).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(6));
    }

    @Test
    void waitsForAReceiverThatIsSlow() {
        receiver.manners = Receiver.slowlyAnswers(700);

        assertThat(post(here).deliver(letter(receiver.url())).isDelivered()).isTrue();
    }

    @Test
    void hearsNoMoreThanItHasToOfAReceiverThatNeverEnds() {
        receiver.manners = Receiver.talks();

        var outcome = post(here).deliver(letter(receiver.url()));

        assertThat(outcome.isDelivered()).isTrue();
        assertThat(outcome.took()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void givesUpAReceiverWhoseHeadNeverEnds() throws Exception {
        try (var drip = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try (var socket = drip.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes());
                    while (true) {
                        socket.getOutputStream().write("X: y\r\n".getBytes());
                        Thread.sleep(100);
                    }
                } catch (Exception gone) {
                    // As it should be.
                }
            });

            var outcome = post(here).deliver(letter("http://receiver.invalid:%d/".formatted(drip.getLocalPort())));

            assertThat(outcome.isDelivered()).isFalse();
            assertThat(outcome.took()).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void saysInWordsWhatWentWrong() throws Exception {
        receiver.manners = Receiver.closes();
        assertThat(post(here).deliver(letter(receiver.url())).error()).isEqualTo("The receiver closed the connection without an answer.");

        receiver.manners = Receiver.status(500);
        assertThat(post(here).deliver(letter(receiver.url())).error()).isEqualTo("The receiver answered with status 500.");

        NameLookup nobody = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(post(nobody).deliver(letter("http://receiver.invalid/")).error()).isEqualTo("The name of the receiver could not be looked up.");

        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(post(here).deliver(letter("http://receiver.invalid:" + free)).error()).isEqualTo("No connection to the receiver could be made.");
    }

    @Test
    void trustsACertificateOnlyForTheNameThatWasAskedFor(@TempDir Path directory) throws Exception {
        var store = new PfxOptions().setPath(certificateFor("receiver.invalid", directory).toString()).setPassword("password");
        var names = new ArrayList<String>();
        var server = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setPfxKeyCertOptions(store).setSni(true))
                .requestHandler(request -> {
                    names.add(request.connection().indicatedServerName());
                    request.response().setStatusCode(200).end();
                })
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        var trusting = new Post(door(here), vertx, Duration.ofSeconds(5), new HttpClientOptions().setPfxTrustOptions(store));

        assertThat(trusting.deliver(letter("https://receiver.invalid:%d/".formatted(server.actualPort()))).error()).isNull();
        assertThat(trusting.deliver(letter("https://other.invalid:%d/".formatted(server.actualPort()))).error()).isEqualTo("The receiver's certificate is not trusted.");
        assertThat(post(here).deliver(letter("https://receiver.invalid:%d/".formatted(server.actualPort()))).error()).isEqualTo("The receiver's certificate is not trusted.");
        assertThat(names).containsExactly("receiver.invalid");
    }

    private static Path certificateFor(String name, Path directory) throws Exception {
        var store = directory.resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool, "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "SAN=dns:" + name, "-storetype", "PKCS12",
                        "-keystore", store.toString(), "-storepass", "password")
                .redirectErrorStream(true).start();
        assertThat(made.waitFor()).isZero();
        assertThat(Files.exists(store)).isTrue();
        return store;
    }

    private Post post(NameLookup lookup) {
        return new Post(door(lookup), vertx, PATIENCE, new HttpClientOptions().setConnectTimeout(1000));
    }

    private static Door door(NameLookup lookup) {
        return new Door(lookup, AddressRules.allowing("127.0.0.1"), true);
    }

    private static Letter letter(String url) {
        return new Letter(UUID.randomUUID(), url, "{\"a\":\"ä\"}", List.of(Secret.make()));
    }
}
