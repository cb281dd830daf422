package org.upskill.shared.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.upskill.shared.problem.Problem;
import org.upskill.shared.text.Kebab;

/** Gives the contract what no annotation says: constants as kebab-case words, typed defaults, and the problems that any operation may answer. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> value instanceof String name ? (Object) Kebab.of(name) : value)
                    .toList());
        }
        schema.setDefaultValue(typed(schema.getDefaultValue(), schema.getType()));
        return schema;
    }

    /** The default of a parameter is written as text in the code, whatever its type. */
    private static Object typed(Object value, List<SchemaType> types) {
        if (!(value instanceof String text) || types == null) return value;
        if (types.contains(SchemaType.INTEGER)) return Integer.valueOf(text);
        return types.contains(SchemaType.BOOLEAN) ? (Object) Boolean.valueOf(text) : text;
    }

    @Override
    public PathItem filterPathItem(PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            putDefaultsBesideTypes(operation);
            describeProblems(operation);
            leaveReferencesAlone(operation);
            if (operation.getResponses().hasAPIResponse("412") || !takesIfMatch(operation)) return;
            problem(operation, "412", "The record has changed since it was read.");
            problem(operation, "428", "The If-Match header is missing.");
        });
        return item;
    }

    /** The generator makes a parameter's type and its default two schemas, which the server then names in any order. */
    private static void putDefaultsBesideTypes(Operation operation) {
        if (operation.getParameters() == null) return;
        for (var parameter : operation.getParameters()) {
            var schema = parameter.getSchema();
            if (schema == null || schema.getAllOf() == null) continue;
            schema.getAllOf().stream().map(Schema::getDefaultValue).filter(Objects::nonNull).forEach(schema::setDefaultValue);
            schema.setAllOf(schema.getAllOf().stream().filter(part -> part.getRef() != null).toList());
        }
    }

    /** The generator describes a response that only refers to another, and nothing may stand beside a reference. */
    private static void leaveReferencesAlone(Operation operation) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() != null)
                .forEach(response -> response.setDescription(null));
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void describeProblems(Operation operation) {
        problem(operation, "400", "The request is not understood or has values that are not allowed.");
        problem(operation, "401", "There is no valid access token.");
        problem(operation, "403", "The caller has no role that allows it.");
        problem(operation, "default", "Any other problem.");
    }

    private static void problem(Operation operation, String status, String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + Problem.class.getSimpleName());
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        operation.getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(description).content(content));
    }

    /** In OpenAPI 3.0 a null must be allowed by every part of a schema, so a nullable reference becomes a nullable copy. */
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of());
        var schemas = contract.getComponents().getSchemas();
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(ContractFilter::isNullableReference)
                .forEach(property -> copyInto(property, schemas.get(nameOf(property.getAnyOf().getFirst()))));
    }

    private static boolean isNullableReference(Schema property) {
        return property.getAnyOf() != null
                && property.getAnyOf().size() == 2
                && property.getAnyOf().getFirst().getRef() != null;
    }

    private static String nameOf(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    private static void copyInto(Schema property, Schema model) {
        property.setAnyOf(null);
        property.setType(Stream.concat(model.getType().stream(), Stream.of(SchemaType.NULL)).toList());
        property.setFormat(model.getFormat());
        property.setProperties(model.getProperties());
        property.setRequired(model.getRequired());
        if (model.getEnumeration() == null) return;
        var words = new ArrayList<>(model.getEnumeration());
        words.add(null);
        property.setEnumeration(words);
    }
}
