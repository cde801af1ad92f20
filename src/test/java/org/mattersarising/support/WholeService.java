package org.mattersarising.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test on the whole service with its real engine and migrations, on a database of its own, the clock in the test's hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("service")
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    TestClockConfiguration.class,
    ADirectory.class,
    SomeActions.class,
    Pages.class,
    Browser.Shop.class,
    Statements.class
})
public @interface WholeService {}
