package org.mattersarising.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test of the web module alone, against the gallery. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GalleryApplication.class,
        properties = {
            "spring.messages.basename=messages/common,messages/gallery",
            // What a group asks of the database is nothing here.
            "management.endpoint.health.validate-group-membership=false"
        })
@AutoConfigureMockMvc
@interface WebTest {}
