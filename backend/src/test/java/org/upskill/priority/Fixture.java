package org.upskill.priority;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What tests do with priorities, measures and data points. */
final class Fixture {
    static final String PRIORITIES = "/api/v1/priorities";
    static final String MEASURES = "/api/v1/measures";
    static final String POINTS = "/api/v1/measure-points";
    static final String TITLE = "Claims answered within two days";
    static final String FLAGGED = "80 % of the clerks complete the prompt course";

    private Fixture() {}

    static Map<String, Object> priority() {
        return priority(Map.of());
    }

    static Map<String, Object> priority(Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("title", TITLE));
        input.putAll(more);
        return Api.create(PRIORITIES, input);
    }

    /** Days from claim to payment, from 10 at new year to 4 at the end of the year. */
    static Map<String, Object> measure(Map<String, ?> priority, Map<String, ?> more) {
        return Api.create(MEASURES, measureInput(priority, more));
    }

    static Map<String, Object> measureInput(Map<String, ?> priority, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "priorityId", priority.get("id"), "name", "Days from claim to payment", "unit", "days", "direction", "decrease",
                "baseline", 10, "baselineDate", "2026-01-01", "target", 4, "targetDate", "2026-12-31"));
        input.putAll(more);
        return input;
    }

    static Map<String, Object> point(Map<String, ?> measure, String date, double value) {
        return Api.create(POINTS, Map.of("measureId", measure.get("id"), "date", date, "value", value));
    }

    static ValidatableResponse command(Map<String, ?> priority, String command) {
        return Api.as(User.OMAR).header("If-Match", tagOf(address(priority))).post(address(priority) + "/" + command).then();
    }

    static ValidatableResponse put(String address, Map<String, ?> input) {
        return Api.as(User.OMAR).header("If-Match", tagOf(address)).body(input).put(address).then();
    }

    static ValidatableResponse delete(String address) {
        return Api.as(User.OMAR).header("If-Match", tagOf(address)).delete(address).then();
    }

    static String address(Map<String, ?> priority) {
        return PRIORITIES + "/" + priority.get("id");
    }

    static String tagOf(String address) {
        return Api.as(User.LENA).get(address).header("ETag");
    }
}
