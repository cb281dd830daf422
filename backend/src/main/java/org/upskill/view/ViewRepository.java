package org.upskill.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.persistence.ListQuery;
import org.upskill.shared.persistence.Sorts;

/** Every question about views. */
@ApplicationScoped
class ViewRepository implements PanacheRepositoryBase<ListView, UUID> {
    private static final Sorts<ListView> SORTS =
            new Sorts<ListView>().byText("name", "r.nameFold", ListView::nameFold).byTime("updatedAt", "r.updatedAt", ListView::updatedAt);

    /**
     * The views that a person sees: their own and the shared ones.
     *
     * @param list whose views; null for those of all lists
     */
    Page<ListView> seenBy(String userName, ListName list, PageRequest page) {
        return new ListQuery<>(getEntityManager(), ListView.class)
                .where("(r.owner = :me or r.shared = true)", "me", userName)
                .where("r.listName = :list", "list", list)
                .page(page, SORTS);
    }

    Optional<ListView> named(String owner, ListName list, String name) {
        return find("owner = ?1 and listName = ?2 and name = ?3", owner, list, name).firstResultOptional();
    }

    long countOf(String owner, ListName list) {
        return count("owner = ?1 and listName = ?2", owner, list);
    }

    /** The views with which lists open for a person. */
    Set<UUID> defaultsOf(String userName) {
        return Set.copyOf(getEntityManager()
                .createQuery("select d.viewId from ListViewDefault d where d.owner = :me", UUID.class)
                .setParameter("me", userName)
                .getResultList());
    }

    /** What a list opens with for a person, if anything. */
    Optional<ListViewDefault> defaultOf(String userName, ListName list) {
        return getEntityManager()
                .createQuery("select d from ListViewDefault d where d.owner = :me and d.listName = :list", ListViewDefault.class)
                .setParameter("me", userName)
                .setParameter("list", list)
                .getResultStream()
                .findFirst();
    }

    /** Lets nobody's list open with the view any longer, but for this person. */
    void endDefaultsOfOthers(UUID viewId, String userName) {
        choices(viewId).filter(choice -> !choice.owner.equals(userName)).forEach(getEntityManager()::remove);
    }

    /** Lets nobody's list open with the view any longer. */
    void endDefaults(UUID viewId) {
        choices(viewId).forEach(getEntityManager()::remove);
    }

    private Stream<ListViewDefault> choices(UUID viewId) {
        return getEntityManager()
                .createQuery("select d from ListViewDefault d where d.viewId = :view", ListViewDefault.class)
                .setParameter("view", viewId)
                .getResultList()
                .stream();
    }
}
