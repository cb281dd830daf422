package org.upskill.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.hibernate.SessionFactory;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Sees every write of an entity, whichever feature's it is. */
@Singleton
class WriteListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                PreCollectionUpdateEventListener,
                PreCollectionRemoveEventListener {
    private final transient Trail trail;

    WriteListener(Trail trail) {
        this.trail = trail;
    }

    void listen(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event, SessionFactory sessions) {
        var registry = sessions.unwrap(SessionFactoryImplementor.class).getServiceRegistry().getService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
        registry.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
        registry.appendListeners(EventType.PRE_COLLECTION_REMOVE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        trail.wrote(event.getSession(), event.getPersister(), event.getEntity(), event.getId(), Pending.CREATED, null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        trail.wrote(event.getSession(), event.getPersister(), event.getEntity(), event.getId(), Pending.CHANGED, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        trail.wrote(event.getSession(), event.getPersister(), event.getEntity(), event.getId(), Pending.DELETED, event.getDeletedState(), null);
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        wrote(event, event.getCollection());
    }

    /** One that was put in the place of another is written anew: the other is removed first. */
    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        wrote(event, null);
    }

    private void wrote(AbstractCollectionEvent event, PersistentCollection<?> to) {
        var from = event.getCollection();
        var owner = event.getAffectedOwnerOrNull();
        if (from == null || owner == null || from.getRole() == null) return;
        var persister = event.getSession().getFactory().getMappingMetamodel().getEntityDescriptor(event.getAffectedOwnerEntityName());
        if (event.getSession().getFactory().getMappingMetamodel().getCollectionDescriptor(from.getRole()).isInverse()) return;
        var field = from.getRole().substring(from.getRole().lastIndexOf('.') + 1);
        var snapshot = from.getStoredSnapshot();
        var before = snapshot instanceof java.util.Map<?, ?> map ? map.values() : snapshot;
        trail.wroteCollection(event.getSession(), persister, owner, event.getAffectedOwnerIdOrNull(), field, before, to == null ? present(persister, owner, field) : to);
    }

    private static Object present(EntityPersister persister, Object owner, String field) {
        return persister.getPropertyValue(owner, field);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
