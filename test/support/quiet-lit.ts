// Tests run Lit's development build on purpose: it reports shadowed class fields and wrong bindings.
// Only its greeting is muted.
((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set()).add("dev-mode");
