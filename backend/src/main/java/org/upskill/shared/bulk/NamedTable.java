package org.upskill.shared.bulk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.text.Fold;

/** A kind whose records have a {@code name}, by which people know, sort and find them. */
public abstract class NamedTable extends BulkTable {
    private static final String NAME = "name";

    protected NamedTable(EntityManager entities, SearchIndex search) {
        super(entities, search);
    }

    @Override
    public String label(Map<String, String> values) {
        return values.get(NAME);
    }

    @Override
    protected List<String> searchFields() {
        return List.of(NAME, EXTERNAL_ID);
    }

    @Override
    protected Map<String, String> derived(String field, String value) {
        return field.equals(NAME) ? Map.of("name_fold", Fold.sortKey(value)) : Map.of();
    }
}
