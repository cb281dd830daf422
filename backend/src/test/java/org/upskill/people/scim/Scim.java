package org.upskill.people.scim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.parsing.Parser;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.upskill.testing.User;

/** Calls SCIM over HTTP as an HR system does. */
final class Scim {
    static final String BASE = "/scim/v2";
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String UPSKILL = "urn:ietf:params:scim:schemas:extension:upskill:2.0:User";
    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private static final String MEDIA = "application/scim+json";

    private Scim() {}

    /** A request of the HR system's. */
    static RequestSpecification hris() {
        return with(MEDIA).auth().oauth2(User.HRIS.token());
    }

    /** A request of somebody's. */
    static RequestSpecification as(User user) {
        return with(MEDIA).auth().oauth2(user.token());
    }

    /** A request without a token, of this content type. */
    static RequestSpecification with(String media) {
        RestAssured.registerParser(MEDIA, Parser.JSON);
        var encoding = EncoderConfig.encoderConfig().encodeContentTypeAs(MEDIA, ContentType.JSON).defaultContentCharset("UTF-8");
        return given().config(RestAssuredConfig.config().encoderConfig(encoding)).contentType(media);
    }

    static String createUser(String userName) {
        return createUser(Map.of("userName", userName));
    }

    static String createUser(Map<String, ?> user) {
        return hris().body(user).post(BASE + "/Users").then().statusCode(201).extract().path("id");
    }

    static String createGroup(String name, String... members) {
        var list = List.of(members).stream().map(id -> Map.of("value", id)).toList();
        return hris().body(Map.of("schemas", List.of(GROUP), "displayName", name, "members", list))
                .post(BASE + "/Groups").then().statusCode(201).extract().path("id");
    }

    static ValidatableResponse user(String id) {
        return hris().get(BASE + "/Users/" + id).then().statusCode(200);
    }

    static ValidatableResponse group(String id) {
        return hris().get(BASE + "/Groups/" + id).then().statusCode(200);
    }

    /** The user names that a filter finds, in order. */
    static List<String> found(String filter) {
        return hris().queryParam("filter", filter).get(BASE + "/Users").then().statusCode(200).extract().path("Resources.userName");
    }

    /** A PATCH of operations as they are written in JSON. */
    static String patch(String... operations) {
        return """
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [%s]}""".formatted(String.join(", ", operations));
    }

    /** An error as RFC 7644 has it, in words of ours. */
    static ValidatableResponse isError(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo(String.valueOf(status)))
                .body("detail", notNullValue())
                .body("detail", not(matchesRegex("(?s).*(org\\.|java\\.|de\\.|Exception|urn:upskill).*")))
                .body("keySet()", not(hasItem("type")));
    }
}
