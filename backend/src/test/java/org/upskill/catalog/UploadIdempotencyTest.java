package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

@QuarkusTest
class UploadIdempotencyTest {
    private static final String FILE = "externalId,title\n1,Clerk\n";

    @Test
    void takesAnUploadThatIsSentAgainOnce() {
        var first = send("roles.csv", FILE).statusCode(202).extract().jsonPath().getString("id");
        var second = send("roles.csv", FILE).statusCode(202).extract().jsonPath().getString("id");

        assertThat(second).isEqualTo(first);
        Api.list(Upload.PATH).body("total", equalTo(1));
        Upload.settle(first);
    }

    @Test
    void refusesTheSameKeyForAnotherFileOrName() {
        var first = send("roles.csv", FILE).statusCode(202).extract().jsonPath().getString("id");

        send("roles.csv", FILE.replace("Clerk", "Clark")).statusCode(422).body("type", equalTo("urn:upskill:problem:idempotency-key-reused"));
        send("others.csv", FILE).statusCode(422);
        Api.list(Upload.PATH).body("total", equalTo(1));
        Upload.settle(first);
    }

    private static ValidatableResponse send(String name, String content) {
        return Api.as(User.HRIS).contentType("multipart/form-data").header("Idempotency-Key", "nightly")
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Upload.PATH + "?kind=roles&source=hr").then();
    }
}
