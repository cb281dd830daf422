export { expectAccessible, expectNoSidewaysScroll, phone } from './accessible';
export { loadDemo } from './demo';
export { type DemoUser, fillSignIn, signIn } from './signIn';
