package org.mattersarising.minutes.parser;

import org.springframework.core.io.Resource;

/** A parser that needs Spring, which ArchitectureTests must find. */
class ParserThatBreaksTheRules {

    Resource text;
}
