package org.upskill.testing;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One record of every kind, as L&D staff would have made it. */
public final class World {
    /** Behind the name of a collection: the record that is not the one that operations are about. */
    private static final String OTHER = " other";

    private static final Set<String> OF_THE_SAME_KIND = Set.of("intoId", "parentId");
    private static final Map<String, String> KEYS = Map.ofEntries(
            entry("roleId", "roles"), entry("roleIds", "roles"), entry("skillId", "skills"), entry("skillIds", "skills"),
            entry("activityId", "work-activities"), entry("priorityId", "priorities"), entry("measureId", "measures"),
            entry("groupId", "role-groups"), entry("teamId", "teams"), entry("leadId", "people"), entry("personIds", "people"),
            entry("managerId", "people" + OTHER), entry("delegateId", "people" + OTHER));

    private final Map<String, String> ids = new HashMap<>(Map.of("settings", "organisation"));

    public World() {
        makeOther("role-groups", Map.of("name", "Insurance"));
        var group = make("role-groups", Map.of("name", "Claims"));
        var role = make("roles", Map.of("title", "Claims clerk", "groupId", group));
        var activity = make("work-activities", Map.of("title", "Drafts claim letters", "roleId", role));
        var skill = make("skills", Map.of("statement", "Checks every figure of a claim letter against the policy before sending it"));
        make("skill-targets", Map.of("roleId", role, "skillId", skill, "targetLevel", 2));
        make("plans", Map.of("title", "Letters", "roleId", role, "rows", List.of(Map.of("skillId", skill, "activityId", activity))));
        var priority = make("priorities", Map.of("title", "Fewer letters come back", "roleIds", List.of(role)));
        var measure = make("measures", Map.of("name", "Letters that come back", "priorityId", priority, "direction", "decrease"));
        make("measure-points", Map.of("measureId", measure, "date", "2026-01-15", "value", 7));
        makeOther("teams", Map.of("name", "Claims team"));
        var team = make("teams", Map.of("name", "Letters team"));
        makeOther("people", Map.of("name", "Vera Holm"));
        make("people", Map.of("name", "Mia Brandt", "userName", "mia", "roleId", role, "teamId", team));
        make("title-mappings", Map.of("title", "Letter writer", "roleId", role));
        make("views", Map.of("list", "roles", "name", "All", "query", Map.of("q", "clerk")));
        make("api-tokens", Map.of("name", "Nightly", "scopes", List.of("catalog"), "expiresAt", Bodies.soon()));
        make("webhooks", Map.of("url", "https://example.org/events", "eventTypes", List.of("role.unmapped")));
        ids.put("imports", upload("title\n\"\"\n"));
        ids.put("audit-entries", Api.list("/api/v1/audit-entries?limit=1").extract().jsonPath().getString("items[0].id"));
        makeOther("roles", Map.of("title", "Claims handler"));
    }

    /** The record of a collection; one that does not exist where the collection has none. */
    public String in(String collection) {
        return ids.getOrDefault(collection, UUID.randomUUID().toString());
    }

    /** The record that a property of a body may name, in the body of a record of this collection. */
    public String named(String property, String collection) {
        return in(OF_THE_SAME_KIND.contains(property) ? collection + OTHER : KEYS.getOrDefault(property, ""));
    }

    /** The address of the record that the operation is about. */
    public String address(Operation operation) {
        return operation.at(in(operation.collection()));
    }

    /** The version of that record; one nobody has seen where the operation is about none. */
    public String tag(Operation operation) {
        if (!operation.takesIfMatch()) return "\"0\"";
        return Api.as(User.LENA).get("/api/v1/" + operation.collection() + "/" + in(operation.collection())).header("ETag");
    }

    private void makeOther(String collection, Map<String, ?> input) {
        ids.put(collection + OTHER, idOf(Api.create("/api/v1/" + collection, input)));
    }

    private String make(String collection, Map<String, ?> input) {
        var id = idOf(Api.create("/api/v1/" + collection, input));
        ids.put(collection, id);
        return id;
    }

    /** A file with nothing in it that could be applied. */
    private static String upload(String file) {
        var id = Api.as(User.LENA).contentType("multipart/form-data").multiPart("file", "roles.csv", file.getBytes())
                .post("/api/v1/imports?kind=roles").then().statusCode(202).extract().jsonPath().getString("id");
        while (Api.as(User.LENA).get("/api/v1/imports/" + id).jsonPath().getString("status").equals("validating")) Thread.onSpinWait();
        return id;
    }

    private static String idOf(Map<String, Object> record) {
        return (String) record.get("id");
    }
}
