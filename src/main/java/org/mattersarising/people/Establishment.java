package org.mattersarising.people;

import java.util.Optional;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts there are, whoever holds them: what they are called and to which post each reports. */
@Service
@Transactional
public class Establishment {

    private final Posts posts;
    private final ApplicationEventPublisher events;

    Establishment(Posts posts, ApplicationEventPublisher events) {
        this.posts = posts;
        this.events = events;
    }

    /** @param reportsTo the post whose holder is the line manager, or null at the head of an organisation */
    public PostId enter(String title, String organisation, PostId reportsTo, boolean directs, Actor by) {
        PostId id = posts.save(new Post(title.strip(), organisation.strip(), reportsTo, directs))
                .id();
        events.publishEvent(new PostEvent.Entered(id, by));
        return id;
    }

    /**
     * Changes a post.
     *
     * @param reportsTo the post whose holder is the line manager, or null at the head of an organisation
     * @throws Refused when it would report to itself, directly or by way of others
     */
    public void change(PostId id, String title, String organisation, PostId reportsTo, boolean directs, Actor by) {
        for (Optional<PostId> above = Optional.ofNullable(reportsTo);
                above.isPresent();
                above = reportsTo(above.get())) {
            if (above.get().equals(id)) {
                throw new Refused("A post cannot report to itself, nor to one below it; choose another.");
            }
        }
        post(id).isNow(title.strip(), organisation.strip(), reportsTo, directs);
        events.publishEvent(new PostEvent.Changed(id, by));
    }

    private Optional<PostId> reportsTo(PostId id) {
        return posts.findById(id.value()).flatMap(Post::reportsTo);
    }

    private Post post(PostId id) {
        return posts.findById(id.value())
                .orElseThrow(() -> new IllegalStateException("No post has the number " + id + "."));
    }
}
