package org.upskill.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.upskill.testing.Api;
import org.upskill.testing.User;

/** All that a reader can get of some plans: as JSON, in lists, as the one-page table and as a file. */
final class Shown {
    private Shown() {}

    /** What is shown of these plans now, by address, byte for byte. */
    static Map<String, String> of(List<Map<String, Object>> plans) {
        var shown = new TreeMap<String, String>();
        for (var plan : plans) {
            var address = Fixture.address(plan);
            for (var part : List.of("", "/diff?from=" + plan.get("id"), "/versions")) shown.put(address + part, text(address + part, "application/json"));
            shown.put(address + " csv", text(address + "/table?format=csv", "*/*"));
            shown.put(address + " xlsx", sheet(address + "/table?format=xlsx"));
        }
        shown.put("list", text(Fixture.PATH + "?superseded=true&sort=updatedAt", "application/json"));
        return shown;
    }

    private static String text(String address, String media) {
        return Api.as(User.ANA).accept(media).get(address).then().statusCode(200).extract().asString();
    }

    /** The cells of the workbook, whose own bytes also say when it was written. */
    private static String sheet(String address) {
        var bytes = Api.as(User.ANA).accept("*/*").get(address).then().statusCode(200).extract().asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
