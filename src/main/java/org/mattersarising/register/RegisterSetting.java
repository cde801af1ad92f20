package org.mattersarising.register;

import org.mattersarising.audit.Recordable;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a body's register to the public, and closes it again. */
@Service
@Transactional
public class RegisterSetting {

    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    RegisterSetting(Bodies bodies, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.events = events;
    }

    /** That a register was opened or closed. */
    record Changed(BodyId body, boolean open, Actor by) implements Recordable {

        @Override
        public String about() {
            return "body/" + body;
        }

        @Override
        public String what() {
            return open ? "opened the register to the public" : "closed the register to the public";
        }
    }

    public void change(BodyId body, boolean open, Actor by) {
        if (bodies.get(body).publicRegister() != open) {
            bodies.get(body).publishesRegister(open);
            events.publishEvent(new Changed(body, open, by));
        }
    }
}
