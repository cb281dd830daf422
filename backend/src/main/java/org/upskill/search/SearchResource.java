package org.upskill.search;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.upskill.shared.security.Access.AUDITOR;
import static org.upskill.shared.security.Access.EMPLOYEE;
import static org.upskill.shared.security.Access.INTEGRATION;
import static org.upskill.shared.security.Access.LD_ADMIN;
import static org.upskill.shared.security.Access.LD_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.upskill.shared.http.Archived;

@Produces(APPLICATION_JSON)
@Path("/api/v1/search")
@Tag(name = "search", description = "Any record by a few letters of its name.")
class SearchResource {
    private final SearchService search;

    SearchResource(SearchService search) {
        this.search = search;
    }

    @GET
    @RolesAllowed({LD_ADMIN, LD_STAFF, AUDITOR, INTEGRATION, EMPLOYEE})
    @Operation(
            operationId = "search",
            summary = "Find records of any kind",
            description = "A record is found by the words of its label and its external id. First come labels that start with the text, "
                    + "then records that have its words whole, then those with words that start so.")
    public SearchAnswer search(
            @QueryParam("q") @Size(max = 200) @Parameter(description = "Words or beginnings of words; a record must have every one.") String q,
            @QueryParam("kinds") @Parameter(description = "The kinds to look among, such as role or skill; all without it.") List<String> kinds,
            @QueryParam("limit") @DefaultValue("8") @Min(1) @Max(50) @Parameter(description = "How many of each kind at most.") Integer limit,
            @QueryParam("archived") @DefaultValue("false") @Parameter(description = "Which records of kinds that can be archived.") Archived archived) {
        return search.find(SearchText.of(q), kinds, limit, archived);
    }
}
