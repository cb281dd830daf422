package org.upskill.people.scim.filter;

import java.util.Map;

/** The attributes of a kind of resource that filters and orders may name. */
public final class Columns {
    private final Map<String, Column> byAttribute;

    /** @param byAttribute by the path as {@link AttributePath} gives it */
    public Columns(Map<String, Column> byAttribute) {
        this.byAttribute = Map.copyOf(byAttribute);
    }

    /**
     * The column of an attribute. An attribute of an extension is found without its schema too.
     *
     * @throws FilterProblem when there is none
     */
    public Column get(String attribute) {
        var column = byAttribute.get(attribute);
        if (column == null) column = byAttribute.get("enterprise:" + attribute);
        if (column == null) column = byAttribute.get("upskill:" + attribute);
        if (column == null) throw new FilterProblem("There is no such attribute. See /Schemas.");
        return column;
    }
}
