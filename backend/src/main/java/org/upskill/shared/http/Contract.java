package org.upskill.shared.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.upskill.shared.problem.Problem;

/** What belongs to the whole contract and to no single resource. */
@OpenAPIDefinition(
        info = @Info(title = "Upskill API", version = "1"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        responses = {
                            @APIResponse(
                                    name = Contract.FILE,
                                    responseCode = "200",
                                    description = "A file that can be imported",
                                    content = {
                                        @Content(mediaType = Contract.CSV, schema = @Schema(type = SchemaType.STRING)),
                                        @Content(mediaType = Contract.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                        @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                                        @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
                                    }),
                            @APIResponse(
                                    name = Contract.REPORT,
                                    responseCode = "200",
                                    description = "A file for the person it is about",
                                    content = {
                                        @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                                        @Content(mediaType = Contract.CSV, schema = @Schema(type = SchemaType.STRING))
                                    }),
                            @APIResponse(
                                    name = Contract.SHEET,
                                    responseCode = "200",
                                    description = "A file for a spreadsheet, in the reader's language",
                                    content = {
                                        @Content(mediaType = Contract.CSV, schema = @Schema(type = SchemaType.STRING)),
                                        @Content(mediaType = Contract.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                                    }),
                            @APIResponse(
                                    name = Contract.ALL_DONE,
                                    responseCode = "200",
                                    description = "All are done.",
                                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchResult.class))),
                            @APIResponse(
                                    name = Contract.SOME_DONE,
                                    responseCode = "207",
                                    description = "Some are done; each item says which.",
                                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchResult.class))),
                            @APIResponse(
                                    name = Contract.NONE_DONE,
                                    responseCode = "422",
                                    description = "None is done; each item says why.",
                                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchResult.class)))
                        }))
public class Contract extends Application {
    /** The response of operations that answer a file which can be imported. */
    public static final String FILE = "File";

    /** The response of operations that answer a file for a spreadsheet. */
    public static final String SHEET = "Sheet";

    /** How such a file of a list is described. */
    public static final String ALL_ROWS = "All rows that the filters leave, streamed at once";

    /** The responses of operations that do the same to many records, by what became of the whole. */
    public static final String ALL_DONE = "AllDone";

    public static final String SOME_DONE = "SomeDone";

    public static final String NONE_DONE = "NoneDone";

    /** The response of operations that answer all that is held about a person. */
    public static final String REPORT = "Report";

    /** The media type of delimited text. */
    public static final String CSV = "text/csv";

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
