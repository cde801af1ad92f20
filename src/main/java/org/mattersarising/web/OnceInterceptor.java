package org.mattersarising.web;

import org.springframework.web.servlet.HandlerInterceptor;

/** Placeholder. */
final class OnceInterceptor implements HandlerInterceptor {}
