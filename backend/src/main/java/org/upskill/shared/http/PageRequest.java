package org.upskill.shared.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.upskill.shared.problem.Problems;

/** Which page of a list the caller asks for. */
public class PageRequest {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most.")
    Integer limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The nextCursor of the page before. It holds for the same sort only.")
    String cursor;

    @QueryParam("sort")
    @Parameter(description = "What to sort by; a leading minus turns the order round.")
    String sort;

    private boolean counted = true;

    /**
     * The page of a list that has one order only.
     *
     * @throws org.upskill.shared.problem.ProblemException 400 when another is asked for
     */
    public PageRequest inOrder(String only) {
        if (sort != null && !sort.isEmpty() && !sort.equals(only)) throw Problems.badParameter("sort", "sort must be " + only + ".");
        return sortedBy(only);
    }

    /** The same page of the same list in another order. */
    public PageRequest sortedBy(String order) {
        var request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        request.sort = order;
        request.counted = counted;
        return request;
    }

    /**
     * A part of a list that is read as a whole: nobody asks how long the list is.
     *
     * @param limit  at most so many items
     * @param cursor where the part before ended; null for the first
     */
    public static PageRequest part(String sort, int limit, String cursor) {
        var request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        request.sort = sort;
        request.counted = false;
        return request;
    }

    /** Whether the answer says how many items there are. */
    public boolean counted() {
        return counted;
    }

    /** At most this many items; a caller of the API asks for 1 to 200. */
    public int limit() {
        return limit;
    }

    /** Where the page before ended; null for the first page. */
    public String cursor() {
        return cursor;
    }

    /** The name of the order; null for the list's own. */
    public String sort() {
        return sort;
    }
}
