package org.upskill.view;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.upskill.shared.audit.Unaudited;
import org.upskill.shared.persistence.CatalogRecord;
import org.upskill.shared.persistence.Ids;
import org.upskill.shared.persistence.Listed;
import org.upskill.shared.persistence.TextMap;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Access;
import org.upskill.shared.security.Caller;
import org.upskill.shared.text.Fold;

/** A list as somebody wants to come back to it: filters, words, order and columns, under a name. */
@Entity
class ListView implements Listed {
    private static final int MOST_TEXT = 4000;
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    @Id
    UUID id;

    @Version
    int version;

    /** The user name of whose view it is. */
    @Unaudited
    @Column(nullable = false)
    String owner;

    /** What that person was called when the view was made. */
    @Unaudited
    @Column(nullable = false)
    String ownerName;

    @Column(nullable = false)
    ListName listName;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String nameFold;

    @Column(name = "query_json", length = MOST_TEXT)
    @Convert(converter = TextMap.class)
    Map<String, String> query;

    boolean shared;

    Instant createdAt;

    Instant updatedAt;

    protected ListView() {}

    ListView(Caller caller, ListName listName) {
        id = Ids.next();
        owner = caller.userName();
        ownerName = caller.name();
        this.listName = listName;
        createdAt = CatalogRecord.now();
    }

    /**
     * Takes what the caller says of it.
     *
     * @throws org.upskill.shared.problem.ProblemException 400 for another list, or a query that is none or is too long
     */
    void describe(ViewInput input) {
        if (input.list() != listName) throw Problems.invalid("/list", "not-allowed", "A view stays with its list.");
        for (var parameter : input.query().keySet()) {
            if (!PARAMETER.matcher(parameter).matches()) {
                throw Problems.invalid("/query", "not-allowed", "The parameters of a list are named by letters and digits.");
            }
        }
        if (new TextMap().convertToDatabaseColumn(input.query()) instanceof String text && text.length() > MOST_TEXT) {
            throw Problems.invalid("/query", "size", "The filters of a view are too long to be kept.");
        }
        name = input.name().strip();
        nameFold = Fold.sortKey(name);
        query = new TreeMap<>(input.query());
        shared = input.shared();
        updatedAt = CatalogRecord.now();
    }

    boolean isOf(Caller caller) {
        return owner.equals(caller.userName());
    }

    /** Whether the caller may know that it exists. */
    boolean isSeenBy(Caller caller) {
        return shared || isOf(caller);
    }

    /** Whether the caller may change or delete it. */
    boolean isKeptBy(Caller caller) {
        return isOf(caller) || shared && caller.is(Access.LD_ADMIN);
    }

    @Override
    public UUID id() {
        return id;
    }

    String nameFold() {
        return nameFold;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
