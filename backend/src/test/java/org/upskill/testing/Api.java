package org.upskill.testing;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Calls the API over HTTP; every answer is held against the contract. */
public final class Api {
    private static OpenApiValidationFilter contract;

    private Api() {}

    /** A request of this user's. */
    public static RequestSpecification as(User user) {
        return nobody().auth().oauth2(user.token());
    }

    /** A request without a token. */
    public static RequestSpecification nobody() {
        return given().filter(contract()).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** Creates a record as L&D staff and answers what the API says of it. */
    public static Map<String, Object> create(String path, Map<String, ?> input) {
        return as(User.LENA).body(input).post(path).then().statusCode(201).extract().jsonPath().getMap("$");
    }

    /** Reads a list as L&D staff. */
    public static ValidatableResponse list(String path) {
        return as(User.LENA).get(path).then().statusCode(200);
    }

    /** The If-Match header for a record as it was answered. */
    public static String etag(Map<String, ?> record) {
        return "\"" + record.get("version") + "\"";
    }

    /** Refuses answers that the contract does not describe. Requests are not held against it: refusing those is the application's job. */
    public static OpenApiValidationFilter contract() {
        if (contract == null) {
            var yaml = given().get("/q/openapi").then().statusCode(200).extract().asString();
            contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(yaml)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", Level.IGNORE)
                            .build())
                    .build());
        }
        return contract;
    }
}
