package org.mattersarising.notifications;

/** Where mail is handed over. */
interface MailServer {

    /** Whether there is one. */
    boolean isConfigured();

    /** Opens a connection over which several mails can go, one after the other. */
    Connection connect() throws Unavailable;

    /** One connection; closing it never fails, because by then what was accepted is accepted. */
    interface Connection extends AutoCloseable {

        Handover hand(Outgoing mail);

        @Override
        void close();
    }

    /** No mail at all can be handed over for now. The message says why. */
    class Unavailable extends Exception {

        private static final long serialVersionUID = 1L;

        Unavailable(String why) {
            super(why);
        }
    }
}
