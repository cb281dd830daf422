package org.upskill.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upskill.shared.file.FileColumn;
import org.upskill.catalog.file.FileFormat;
import org.upskill.catalog.file.FileLimits;
import org.upskill.catalog.file.ReadChoice;
import org.upskill.catalog.file.TableFile;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** What comes back to the person whose rows could not be taken. */
@QuarkusTest
class ErrorFileTest {

    private static JsonPath dryRun(String name, byte[] file) {
        return Upload.settle(Upload.accepted(Upload.send(User.HRIS, "kind=roles&source=onet", name, file, null)));
    }

    private static byte[] errorFile(JsonPath imported) {
        return Api.as(User.HRIS).get(Upload.PATH + "/" + imported.getString("id") + "/error-file").then().statusCode(200).extract().asByteArray();
    }

    @Test
    void isTheFileAndAColumnMore() {
        var bad = dryRun("roles.csv", "externalId;title;note;aiDepth\n1;Clerk;mine;uses\n2;;\"a;b\";often\n".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(errorFile(bad), StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFexternalId;title;note;aiDepth;importErrors\r
                1;Clerk;mine;uses;\r
                2;;"a;b";often;aiDepth: This is none of the words that are allowed: none, aware, uses, reviews, decides, shapes. title: A value is needed here.\r
                """);
    }

    @Test
    void keepsTheEncodingOfTheFile() {
        var windows = Charset.forName("windows-1252");
        var bad = dryRun("roles.csv", "externalId;title;aiDepth\n1;Bürokauffrau für Büros;oft\n2;Köchin in der Küche;oft\n".getBytes(windows));

        assertThat(new String(errorFile(bad), windows)).contains("\r\n1;Bürokauffrau für Büros;oft;aiDepth: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX", "JSON", "NDJSON"})
    void leavesNothingToMendOnceEveryRowIsMended(FileFormat format) throws Exception {
        var rows = IntStream.range(0, 700).mapToObj(i -> Map.of("externalId", "" + i, "title", "Role " + i, "aiDepth", i % 3 == 0 ? "often" : "uses")).toList();
        var bad = dryRun("roles." + format, file(format, rows));
        assertThat(bad.getInt("counts.invalid")).isEqualTo(234);

        var told = dryRun("again." + format, errorFile(bad));
        assertThat(told.getInt("counts.invalid")).isEqualTo(234);
        assertThat(told.getMap("columns")).doesNotContainKey(ErrorFiles.COLUMN);

        var mended = dryRun("mended." + format, mend(format, errorFile(bad)));
        assertThat(mended.getString("status")).isEqualTo("ready");
        assertThat(mended.getInt("counts.invalid")).isZero();
    }

    /** The error file as a person would leave it, whose mended rows still carry what was told of them. */
    private static byte[] mend(FileFormat format, byte[] errorFile) throws Exception {
        var path = Files.write(Files.createTempFile("errors", ".tmp"), errorFile);
        var out = new ByteArrayOutputStream();
        try (var reader = TableFile.open(path, "errors." + format, ReadChoice.NONE, FileLimits.DEFAULT);
                var writer = TableFile.create(out, reader.detected(), reader.header().names().stream().map(FileColumn::text).toList())) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                var cells = row.get().cells();
                writer.write(IntStream.range(0, cells.size()).boxed()
                        .collect(Collectors.toMap(reader.header().names()::get, i -> cells.get(i).equals("often") ? "aware" : cells.get(i))));
            }
        } finally {
            Files.delete(path);
        }
        return out.toByteArray();
    }

    private static byte[] file(FileFormat format, List<Map<String, String>> rows) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var writer = TableFile.create(out, format, "roles", List.of(FileColumn.text("externalId"), FileColumn.text("title"), FileColumn.text("aiDepth")))) {
            for (var row : rows) writer.write(row);
        }
        return out.toByteArray();
    }

    @Test
    void waitsForATableThatCouldBeRead() {
        var none = dryRun("roles.csv", new byte[0]);

        Api.as(User.HRIS).get(Upload.PATH + "/" + none.getString("id") + "/error-file").then().statusCode(409);
        Api.as(User.ANA).get(Upload.PATH + "/" + none.getString("id") + "/error-file").then().statusCode(403);
    }

    @Test
    void theLimitsAreTold() {
        Api.as(User.HRIS).get("/api/v1/limits").then().statusCode(200)
                .body("imports.rows", equalTo(1_000_000)).body("imports.fileBytes", greaterThan(200_000_000));
    }
}
