package org.upskill.shared.file;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the caller wants a list as a file. */
public class ListFileRequest {
    @QueryParam("format")
    @DefaultValue("csv")
    SheetFormat format = SheetFormat.CSV;

    @QueryParam("columns")
    @Parameter(description = "The columns as the address of the screen names them, with commas between; all without it.")
    String columns;

    @QueryParam("sort")
    @Parameter(description = "As for the list.")
    String sort;
}
