package org.upskill.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.upskill.people.scim.Scim.BASE;
import static org.upskill.people.scim.Scim.hris;
import static org.upskill.people.scim.Scim.isError;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of changes that meet. */
@QuarkusTest
class ScimVersionTest {
    @Test
    void refusesAChangeMadeFromAStaleRead() {
        var id = Scim.createUser("anna");
        var tag = hris().get(BASE + "/Users/" + id).then().header("ETag", startsWith("W/")).extract().header("ETag");

        hris().header("If-None-Match", tag).get(BASE + "/Users/" + id).then().statusCode(304);
        var newer = hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Actuary\"}"))
                .patch(BASE + "/Users/" + id).then().statusCode(200).extract().header("ETag");
        isError(hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Clerk\"}"))
                .patch(BASE + "/Users/" + id).then(), 412);
        isError(hris().header("If-Match", tag).body(Map.of("userName", "anna")).put(BASE + "/Users/" + id).then(), 412);
        isError(hris().header("If-Match", tag).delete(BASE + "/Users/" + id).then(), 412);
        assertThat(newer).isNotEqualTo(tag);
        Scim.user(id).body("title", equalTo("Actuary")).header("ETag", equalTo(newer));
        hris().header("If-Match", newer.substring(2)).body(Map.of("userName", "anna")).put(BASE + "/Users/" + id).then().statusCode(200);
        hris().header("If-Match", "*").body(Map.of("userName", "anna")).put(BASE + "/Users/" + id).then().statusCode(200);
    }

    @Test
    void refusesAChangeOfAGroupWhoseMembersHaveChanged() {
        var anna = Scim.createUser("anna");
        var group = Scim.createGroup("Claims");
        var tag = Scim.group(group).extract().header("ETag");
        hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + anna + "\"}]}"))
                .patch(BASE + "/Groups/" + group).then().statusCode(204);

        isError(hris().header("If-Match", tag).body(Scim.patch("{\"op\": \"remove\", \"path\": \"members\"}")).patch(BASE + "/Groups/" + group).then(), 412);
        Scim.group(group).body("members.value", contains(anna)).header("ETag", not(equalTo(tag)));
    }

    @Test
    void keepsOneOfAMemberWhomManyAddAtTheSameMoment() throws Exception {
        var anna = Scim.createUser("anna");
        var group = Scim.createGroup("Claims");
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            var added = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> hris()
                            .body(Scim.patch("{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"" + anna + "\"}]}"))
                            .patch(BASE + "/Groups/" + group).statusCode()))
                    .toList();
            for (var answer : added) assertThat(answer.get()).isEqualTo(204);
        }

        Scim.group(group).body("members.value", contains(anna));
    }
}
