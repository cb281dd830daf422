package org.upskill.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One operation of the contract that the running application serves.
 *
 * @param takes      the media types of its body
 * @param input      what its JSON body must look like, with nothing but itself to refer to; null without one
 * @param mayBeEmpty whether the body may be left out
 * @param gives      the media types of what it answers when all is well
 * @param parameters those of its path, its query and its headers
 */
public record Operation(String id, HttpMethod method, String path, Set<String> takes, Schema<?> input, boolean mayBeEmpty, Set<String> gives, List<Parameter> parameters) {
    private static final String MULTIPART = "multipart/form-data";

    /** All there are. */
    public static List<Operation> all() {
        var whole = new ParseOptions();
        whole.setResolve(true);
        whole.setResolveFully(true);
        var contract = new OpenAPIV3Parser().readContents(given().get("/q/openapi").asString(), null, whole).getOpenAPI();
        return contract.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream().map(entry -> {
                    var model = entry.getValue();
                    var body = model.getRequestBody() == null ? null : model.getRequestBody().getContent();
                    var json = body == null ? null : body.get("application/json");
                    return new Operation(
                            model.getOperationId(), entry.getKey(), path.getKey(),
                            body == null ? Set.of() : body.keySet(),
                            json == null ? null : json.getSchema(),
                            body == null || !Boolean.TRUE.equals(model.getRequestBody().getRequired()),
                            gives(model.getResponses().get("200")),
                            model.getParameters() == null ? List.of() : model.getParameters());
                }))
                .toList();
    }

    private static Set<String> gives(ApiResponse answer) {
        return answer == null || answer.getContent() == null ? Set.of() : answer.getContent().keySet();
    }

    /** Its address, where every name in braces is this. */
    public String at(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    /** The collection that its path begins with. */
    public String collection() {
        return path.replaceAll("/api/v1/([^/]+).*", "$1");
    }

    /** Whether it is about one record. */
    public boolean isOfOne() {
        return path.contains("{id}") || path.contains("{name}");
    }

    /** Whether the caller has to say which version of the record was seen. */
    public boolean takesIfMatch() {
        return parameters.stream().anyMatch(parameter -> parameter.getName().equals("If-Match"));
    }

    /** Whether it takes a file. */
    public boolean isUpload() {
        return takes.contains(MULTIPART);
    }

    /** What a caller is answered who sends it about a record that is not there, with nothing in it. */
    public int statusFor(RequestSpecification caller) {
        var request = caller.accept("*/*");
        if (isUpload()) request = request.contentType(MULTIPART).multiPart("nothing", "");
        else if (method == HttpMethod.POST || method == HttpMethod.PUT) request = request.body("{}");
        return request.request(method.name(), at(UUID.randomUUID().toString())).statusCode();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
