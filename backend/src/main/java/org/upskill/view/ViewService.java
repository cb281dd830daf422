package org.upskill.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.upskill.shared.http.Page;
import org.upskill.shared.http.PageRequest;
import org.upskill.shared.http.Versions;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.problem.ProblemException;
import org.upskill.shared.problem.ProblemType;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.security.Access;
import org.upskill.shared.security.Caller;

/** The use cases of views. */
@ApplicationScoped
@RetryOnContention
class ViewService {
    /** So many views of one list are enough for anybody, and few enough for a menu. */
    static final int MOST_OF_A_LIST = 50;

    private final ViewRepository views;
    private final Caller caller;

    ViewService(ViewRepository views, Caller caller) {
        this.views = views;
        this.caller = caller;
    }

    @Transactional
    Page<ShownView> list(ListName list, PageRequest request) {
        if (!caller.readsCatalog()) return Page.empty();
        var defaults = views.defaultsOf(caller.userName());
        return views.seenBy(caller.userName(), list, request).map(view -> ShownView.of(view, caller, defaults.contains(view.id())));
    }

    @Transactional
    ShownView get(UUID id) {
        return shown(find(id));
    }

    @Transactional
    ShownView create(ViewInput input) {
        if (views.countOf(caller.userName(), input.list()) >= MOST_OF_A_LIST) {
            throw Problems.wrongState("You have %d views of this list. Delete one of them first.".formatted(MOST_OF_A_LIST));
        }
        return save(new ListView(caller, input.list()), input);
    }

    @Transactional
    ShownView update(UUID id, ViewInput input, String ifMatch) {
        return save(findKept(id, ifMatch), input);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var view = findKept(id, ifMatch);
        views.endDefaults(id);
        views.delete(view);
    }

    /** Opens the list with this view from now on, for the caller alone. */
    @Transactional
    ShownView makeDefault(UUID id) {
        var view = find(id);
        var choice = views.defaultOf(caller.userName(), view.listName).orElseGet(() -> new ListViewDefault(caller.userName(), view.listName));
        choice.viewId = id;
        views.getEntityManager().persist(choice);
        return shown(view);
    }

    /** Opens the list without a view again, where it opened with this one. */
    @Transactional
    ShownView endDefault(UUID id) {
        var view = find(id);
        views.defaultOf(caller.userName(), view.listName)
                .filter(choice -> choice.viewId.equals(id))
                .ifPresent(views.getEntityManager()::remove);
        return shown(view);
    }

    private ListView find(UUID id) {
        if (!caller.readsCatalog()) throw Problems.notFound();
        return views.findByIdOptional(id).filter(view -> view.isSeenBy(caller)).orElseThrow(Problems::notFound);
    }

    private ListView findKept(UUID id, String ifMatch) {
        var view = find(id);
        if (!view.isKeptBy(caller)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Its owner and administrators may change it. Save it under a name of your own instead.");
        }
        Versions.require(ifMatch, view.version);
        return view;
    }

    private ShownView save(ListView view, ViewInput input) {
        if (input.shared() && !view.shared && !caller.is(Access.LD_ADMIN) && !caller.is(Access.LD_STAFF)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Only L&D staff share views. Keep it to yourself.");
        }
        views.named(view.owner, view.listName, input.name().strip()).filter(other -> !other.id.equals(view.id)).ifPresent(other -> {
            throw Problems.alreadyExists("/name", "There is a view of this name.");
        });
        if (view.shared && !input.shared()) views.endDefaultsOfOthers(view.id, view.owner);
        view.describe(input);
        views.persistAndFlush(view);
        return shown(view);
    }

    private ShownView shown(ListView view) {
        return ShownView.of(view, caller, views.defaultsOf(caller.userName()).contains(view.id()));
    }
}
