package org.upskill.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

@QuarkusTest
class ContractTest {
    private static final Path COMMITTED = Path.of("..", "openapi.yaml");

    @Test
    void isWhatTheCodeGenerates() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("openapi.yaml has drifted from the code; run make openapi")
                .isEqualToNormalizingNewlines(served());
    }

    @Test
    void isReadAsTheSameContractByAnotherReader() throws IOException {
        var difference = OpenApiCompare.fromContents(Files.readString(COMMITTED), served());
        assertThat(difference.isUnchanged()).isTrue();
    }

    @Test
    void theValidatorRefusesAValueOfTheWrongType() {
        var validator = OpenApiInteractionValidator.createForInlineApiSpecification(served()).build();
        var good = "{\"userName\": \"lena\", \"name\": \"Lena\", \"email\": null, \"roles\": [], \"organisation\":"
                + " {\"name\": \"Acme\", \"timeZone\": \"Europe/Berlin\", \"weekStart\": \"monday\", \"language\": \"en\"}}";

        assertThat(validator.validateResponse("/api/v1/me", Request.Method.GET, answer(good)).hasErrors()).isFalse();
        for (var bad : new String[] {
            good.replace("\"lena\"", "7"), good.replace("[]", "\"none\""), good.replace("\"name\"", "\"nick\""), good.replace("[]", "null")
        }) {
            assertThat(validator.validateResponse("/api/v1/me", Request.Method.GET, answer(bad)).hasErrors()).as(bad).isTrue();
        }
    }

    private static SimpleResponse answer(String body) {
        return SimpleResponse.Builder.ok().withContentType("application/json").withBody(body).build();
    }

    private static String served() {
        return given().get("/q/openapi").then().statusCode(200).extract().asString();
    }
}
