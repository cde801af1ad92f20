package org.mattersarising.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Another way to sign in than with a password. A feature that has one declares it as a bean; the sign-in page then offers it. */
public interface OtherSignIn {

    /** What it is called on the sign-in page: "your Saltmere account". */
    String title();

    /** Where it begins. */
    String path();

    /** Adds it to the filters that guard pages. */
    void configure(HttpSecurity http);
}
