package org.mattersarising.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The posts of the directory, held or vacant. */
public interface Posts extends Repository<Post, Long> {

    Post save(Post post);

    Optional<Post> findById(long id);

    List<Post> findAllByOrderByTitle();
}
