package org.upskill.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.exception.ConstraintViolationException;

/** The use case of editing many cells: whoever writes the same ones in the same moment, one of both reads the other's value. */
@ApplicationScoped
class TargetGridService {
    private static final int TRIES = 3;

    private final TargetGridWriter writer;

    TargetGridService(TargetGridWriter writer) {
        this.writer = writer;
    }

    TargetEditResult write(TargetEdits input) {
        for (var attempt = 1; ; attempt++) {
            try {
                return writer.write(input.items());
            } catch (OptimisticLockException | ConstraintViolationException race) {
                if (attempt == TRIES) throw race;
            }
        }
    }
}
