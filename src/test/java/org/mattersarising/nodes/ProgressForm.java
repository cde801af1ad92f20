package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;

/** The page on which the owner of an action says how it stands, as they use it on a node. What was taken is answered with 302. */
record ProgressForm(Visitor visitor, Reference action) {

    /** Of an owner who has an account. */
    static ProgressForm signedIn(Node node, Person owner, Reference action) throws IOException, InterruptedException {
        Visitor visitor = new Visitor();
        assertThat(visitor.signIn(node, owner.email(), ADirectory.PASSWORD).statusCode())
                .isEqualTo(302);
        return new ProgressForm(visitor, action);
    }

    HttpResponse<String> open(Node node) throws IOException, InterruptedException {
        return visitor.get(node, address());
    }

    /** Sends words on the page that {@link #open} gave. */
    HttpResponse<String> send(Node node, HttpResponse<String> opened, String words)
            throws IOException, InterruptedException {
        return visitor.post(node, address(), Visitor.filledIn(opened.body(), with(words)));
    }

    /** Opens the page and sends a text file of so many bytes. */
    HttpResponse<String> sendFile(Node node, int bytes) throws IOException, InterruptedException {
        return visitor.sendFile(node, address(), "files", bytes, with("The wall was surveyed."));
    }

    private String address() {
        return "/actions/" + action + "/progress";
    }

    private static String[] with(String words) {
        return new String[] {"standing", "ON_TRACK", "text", words};
    }
}
