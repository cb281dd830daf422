package org.upskill.shared;

import io.restassured.response.Response;

/** An answer that is not a success, held against what it has to be. */
record Refusal(int status, String slug, String media, String pointer, boolean complete) {

    static Refusal of(Response response) {
        var media = String.valueOf(response.contentType());
        if (!media.startsWith("application/problem+json")) return new Refusal(response.statusCode(), null, media, null, false);
        var body = response.jsonPath();
        var type = String.valueOf(body.getString("type"));
        var complete = body.getInt("status") == response.statusCode() && body.getString("title") != null && body.getString("detail") != null
                && body.getString("requestId") != null;
        return new Refusal(response.statusCode(), type.replace("urn:upskill:problem:", ""), media, body.getString("violations[0].pointer"), complete);
    }

    boolean is(int expected, String expectedSlug) {
        return complete && status == expected && slug.equals(expectedSlug);
    }

    /** Whether it points at that place. */
    boolean at(String expected) {
        return expected.equals(pointer == null ? "" : pointer);
    }
}
