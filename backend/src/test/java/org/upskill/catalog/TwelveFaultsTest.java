package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** A file with everything in it that can go wrong: nothing of it is passed over, and what is mended is good. */
@QuarkusTest
class TwelveFaultsTest {
    private static final String HEADER = "externalId,title,groupExternalId,aiDepth,impactOnSpeed,onetSoc,otherTitles,level\n";
    private static final int BAD_ROWS = 200;
    private static final String MANY = IntStream.range(0, 101).mapToObj(i -> "t" + i).collect(Collectors.joining("|"));

    /** What stands behind the id in a bad row, by the code of what is wrong with it. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put("required", "x-%d,,,,,,,");
        FAULTS.put("unknown-word", "x-%d,Role,,often,,,,");
        FAULTS.put("not-a-whole-number", "x-%d,Role,,,fast,,,");
        FAULTS.put("out-of-range", "x-%d,Role,,,9,,,");
        FAULTS.put("too-long", "x-%d,Role,,,,,," + "x".repeat(81));
        FAULTS.put("unknown-reference", "x-%d,Role,nowhere,,,,,");
        FAULTS.put("ambiguous-reference", "x-%d,Role,both,,,,,");
        FAULTS.put("wrong-form", "x-%d,Role,,,,no-code,,");
        FAULTS.put("too-many-entries", "x-%d,Role,,,,," + MANY + ",");
        FAULTS.put("bad-character", "x-%d,Ro\u0007le,,,,,,");
        FAULTS.put("too-many-cells", "x-%d,Role,,,,,,,surplus");
        FAULTS.put("repeated-key", "x-0,Role,,,,,,");
    }

    private static JsonPath dryRun(String file) {
        return Upload.settle(Upload.accepted(
                Upload.send(User.HRIS, "kind=roles&source=third", "roles.csv", file.getBytes(StandardCharsets.UTF_8), null)));
    }

    private static List<JsonPath> pages(JsonPath imported) {
        var pages = new ArrayList<JsonPath>();
        for (String cursor = ""; cursor != null; cursor = pages.getLast().getString("nextCursor")) {
            pages.add(Upload.part(imported, "/errors?limit=50&cursor=" + cursor));
        }
        return pages;
    }

    @Test
    void areReportedOneAndAllAndGoneOnceMended() {
        Upload.apply("kind=role-groups&source=one", "externalId,name\nboth,Ours\n");
        Upload.apply("kind=role-groups&source=two", "externalId,name\nboth,Theirs\n");
        var kinds = List.copyOf(FAULTS.entrySet());
        var codes = new LinkedHashMap<Integer, String>();
        var file = new StringBuilder(HEADER).append("x-0,Good,,,,,,\n");
        for (var i = 1; i <= BAD_ROWS; i++) {
            var fault = kinds.get(i % kinds.size());
            codes.put(i + 2, fault.getKey());
            file.append(fault.getValue().formatted(i)).append('\n');
        }

        var bad = dryRun(file.toString());

        assertThat(bad.getString("status")).isEqualTo("invalid");
        assertThat(bad.getInt("counts.invalid")).isEqualTo(BAD_ROWS);
        var told = new LinkedHashMap<Integer, String>();
        pages(bad).forEach(page -> page.<Map<String, Object>>getList("items").forEach(error -> told.put((Integer) error.get("row"), (String) error.get("code"))));
        assertThat(told).isEqualTo(codes);
        assertThat(new HashSet<>(told.values())).hasSize(12);

        var errors = Api.as(User.HRIS).get(Upload.PATH + "/" + bad.getString("id") + "/error-file").then().statusCode(200).extract().asByteArray();
        var mended = dryRun(mend(new String(errors, StandardCharsets.UTF_8)));
        assertThat(mended.getString("status")).as(mended.prettify()).isEqualTo("ready");
        assertThat(mended.getMap("counts")).containsEntry("invalid", 0).containsEntry("created", BAD_ROWS + 1);
    }

    /** The error file with the cells of every bad row put right, and what it said of them left standing. */
    private static String mend(String errorFile) {
        var lines = errorFile.lines().toList();
        var mended = new ArrayList<>(lines.subList(0, 2));
        for (var i = 2; i < lines.size(); i++) mended.add("y-" + i + ",Role,,,,,,,\"" + lines.get(i).replace("\"", "").replace(",", ";") + "\"");
        return String.join("\n", mended);
    }
}
