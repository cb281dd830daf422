export { expectAccessible, expectNoSidewaysScroll, phone } from './accessible';
export { type DemoUser, fillSignIn, signIn } from './signIn';
