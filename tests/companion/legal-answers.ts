/** Answers that a talkative model could give about episodes 1 to 3, each of them true to what its reader has seen. */
export type AnswerAt = { at: readonly [episode: number, page: number]; question: string; answer: string };

/** Half of them were written after the guard's words, to see how it fares with sentences it has not met. */
export const LEGAL_ANSWERS: readonly AnswerAt[] = [
  {
    at: [1, 1],
    question: "What is Pepper doing here?",
    answer:
      "Pepper is cooking up a golden brew in her black cauldron, with a recipe book open in one hand [1]. At first she looks delighted, but then she starts to doubt it and tips the whole box in! [2][3]",
  },
  {
    at: [1, 1],
    question: "Why does the cat look scared?",
    answer:
      "Carrot was sleeping peacefully until Pepper got carried away. Once he sees how much she pours into the pot, he's suddenly wide awake, and I can't blame him.",
  },
  {
    at: [1, 1],
    question: "Is she good at this?",
    answer:
      "Hard to say yet! She's certainly confident, but emptying an entire box because something feels too weak isn't exactly careful. The pages so far don't show how it turns out, so let's keep reading.",
  },
  {
    at: [1, 1],
    question: "Who is Pepper?",
    answer:
      "She's a young witch with a floppy pointed hat and a mind of her own. So far we've only seen her in her green kitchen, seasoning a potion while her ginger cat dozes nearby.",
  },
  {
    at: [1, 2],
    question: "What just happened?",
    answer:
      "It worked, and spectacularly! A burst of yellow light shoots up from the cauldron, and a spoon and a vegetable are hovering in midair [1]. Pepper couldn't be happier.",
  },
  {
    at: [1, 2],
    question: "Why is she painting the broom?",
    answer:
      "She seems to want her broom to float just like the spoon does, so she's brushing the shiny potion all over it. Meanwhile Carrot is getting ideas, and Pepper isn't having it.",
  },
  {
    at: [1, 2],
    question: "Does Carrot listen to her?",
    answer: "Not for a second. The moment her back is turned, he leaps straight into the glittering pot.",
  },
  {
    at: [1, 2],
    question: "Will Carrot be alright?",
    answer:
      "I don't know any more than you do! We've only seen him dive in, paws first. Turn the page and we'll find out together.",
  },
  {
    at: [1, 3],
    question: "Where are they now?",
    answer:
      "High up above the clouds at night, with stars and crescent moons all around them. There's a chequered banner and a whole row of witches on broomsticks, so it must be some kind of race.",
  },
  {
    at: [1, 3],
    question: "Why is Pepper sad?",
    answer:
      'Instead of a proud ride, she has to fly along with Carrot glowing over her head on a leash. No wonder she grumbles at him! "Happy now?" is more or less what she asks him.',
  },
  {
    at: [1, 3],
    question: "Who's the girl laughing?",
    answer:
      "We don't know her name. She's a fair-haired witch on the broom next to Pepper's, and she's doing a poor job of hiding her laughter.",
  },
  {
    at: [1, 3],
    question: "What about the white cat?",
    answer:
      "That cat is completely smitten: it's staring up at Carrot with hearts in its eyes. Carrot himself is far too busy enjoying his flight to notice.",
  },
  {
    at: [2, 1],
    question: "Describe the house.",
    answer:
      "It's wonderfully crooked, all tiles, planks and stone, with an old gnarled tree growing right through it. Colourful rings drift out of the little chimney, and a sign warns visitors about the witch who lives there.",
  },
  {
    at: [2, 1],
    question: "What's in the flasks?",
    answer:
      "Something red and glowing, at least in the one she's filling right now. There are purple and blue cauldrons steaming beside her as well, so I'd expect a few more colours.",
  },
  {
    at: [2, 2],
    question: "Is Carrot up to something?",
    answer:
      "He has that look, doesn't he? He followed Pepper down to the cellar, and now he's gazing at all the corked flasks as if he'd never seen anything so beautiful.",
  },
  {
    at: [2, 2],
    question: "What do the symbols around him mean?",
    answer:
      "They seem to show what he imagines: a leaf, a fruit, a flame, a drop of water, a flower, a crystal. Perhaps each colour stands for something different, but nobody has said so yet.",
  },
  {
    at: [2, 3],
    question: "What is Carrot telling the other cats?",
    answer:
      "He's making quite a speech of it, all in pictures. Every potion gives its own power, he claims: one makes plants grow, another breathes fire, a third is all roses, and the last one commands water [3].",
  },
  {
    at: [2, 3],
    question: "Do the others believe him?",
    answer:
      "Judging by their open mouths, yes. The tabby, the tall white one and the one with the scar are hanging on his every word.",
  },
  {
    at: [2, 4],
    question: "Why doesn't Carrot drink?",
    answer:
      "He takes one look at the green fumes and gets cold feet. That's a clever choice, because his three friends are spitting theirs out a moment later.",
  },
  {
    at: [2, 4],
    question: "Who is singing?",
    answer:
      "We can't see who it is. The music comes from behind the window, and Carrot has turned around to find out. Let's do the same!",
  },
  {
    at: [2, 5],
    question: "So what were the potions really?",
    answer:
      "Bath foam, of all things! Pepper is lying in the tub, singing away and pouring the red one over her arm. No superpowers at all, just lots of coloured bubbles.",
  },
  {
    at: [2, 5],
    question: "How does it end for Carrot?",
    answer:
      "Badly and very stickily. He's left dripping with orange, red and blue goo, while the other cats are anything but pleased with him.",
  },
  {
    at: [3, 1],
    question: "What's Komona like?",
    answer:
      "Busy and bright! It's market day, and the street between the tall old houses is packed with all sorts of folk, from a bearded man to a huge scaly creature. Some winged beast is gliding over the rooftops too.",
  },
  {
    at: [3, 1],
    question: "Can Pepper pay for that?",
    answer:
      "It doesn't look like it. The seller wants sixty Ko for eight pumpkinstars, and all she shakes out of her purse is a handful of coins.",
  },
  {
    at: [3, 2],
    question: "What's up with Saffron?",
    answer:
      "She loves to show off, that's what. She waves her gold around, buys only the best, and then makes fun of Pepper for working out in the country. Even the grumpy seller turns sweet as soon as she shows up.",
  },
  {
    at: [3, 2],
    question: "Why is Pepper surprised?",
    answer:
      "Because Saffron casually mentions a potion challenge that takes place tomorrow, and nobody had told Pepper about it. Her eyes go huge.",
  },
  {
    at: [3, 3],
    question: "When is the contest?",
    answer:
      "According to the flyer it's on Azarday, 3 Pinkmoon, at the Grand Plaza. Since the winner takes home 50 000 Ko, Pepper is rather keen on it [1].",
  },
  {
    at: [3, 3],
    question: "Does she think she can win?",
    answer: "Oh yes, she's full of hope! She has one day left and she means to make the most of it.",
  },
  {
    at: [3, 4],
    question: "What's her idea?",
    answer:
      "We only know that she found it after a long time with her books, and that it needs ingredients. She snaps her fingers and calls for Carrot, who would much rather pretend to be asleep.",
  },
  {
    at: [3, 4],
    question: "Is Carrot excited for the trip?",
    answer: "Hardly. He squeezes his eyes shut, curls up and hopes that she'll forget about him.",
  },
  {
    at: [3, 5],
    question: "What are they collecting?",
    answer:
      "First they catch pearls of mist with a net in the middle of a thunderstorm, and then they pick red berries in a haunted jungle full of spiders. Poor Carrot gets the worst of both.",
  },
  {
    at: [3, 5],
    question: "Is it dangerous?",
    answer:
      "There's lightning all over the sky and Carrot is tied to her back, so I'd say yes! Pepper doesn't seem bothered, though; she's holding on to her hat and steering with one hand.",
  },
  {
    at: [3, 6],
    question: "How do they get the milk?",
    answer:
      "Carrot dangles from the teat of a gigantic flying DragonCow and squeezes with all his might, just to get a single drop into Pepper's bucket. The beast keeps chewing and doesn't care in the least.",
  },
  {
    at: [3, 6],
    question: "What is Phoenix valley?",
    answer:
      "A very hot place, full of lava and volcanoes, where giant fiery birds hatch. Pepper uses tongs for the shells, and one of the parents doesn't look too happy about it.",
  },
  {
    at: [3, 7],
    question: "All that for what?",
    answer:
      "For coffee! After the storm, the spiders, the fire and the milk, she simply wanted to stay up all night. The actual potion for the contest is still to be made.",
  },
  {
    at: [3, 7],
    question: "How's Carrot?",
    answer:
      "Flat on his back with his legs in the air, poor thing. Pepper, on the other hand, is enjoying her cup in a comfy armchair.",
  },
  {
    at: [1, 1],
    question: "Que fait Pepper ?",
    answer:
      "Pepper prépare une potion dans son chaudron et la trouve trop faible. Du coup, elle y verse toute la boîte d'un seul coup, sous le regard inquiet de Carrot !",
  },
  {
    at: [1, 2],
    question: "Est-ce que Carrot obéit ?",
    answer:
      "Pas vraiment ! Dès que Pepper a le dos tourné, il plonge dans la potion brillante, les pattes en avant [3].",
  },
  {
    at: [1, 3],
    question: "Pourquoi Pepper est-elle fatiguée ?",
    answer:
      "Elle doit voler avec Carrot au bout d'une laisse, et à côté d'elle une autre sorcière se retient de rire. On comprend qu'elle ne soit pas ravie.",
  },
  {
    at: [2, 1],
    question: "À quoi ressemble la maison ?",
    answer:
      "C'est une maison toute tordue, sur une petite colline, avec un vieil arbre qui pousse autour. Un panneau prévient qu'une sorcière y habite.",
  },
  {
    at: [2, 4],
    question: "Que se passe-t-il avec les chats ?",
    answer:
      "Ils boivent tous les trois et ne peuvent rien garder. Carrot, lui, n'a pas bu : il écoute la musique qui vient de la fenêtre.",
  },
  {
    at: [3, 2],
    question: "Qui est Saffron ?",
    answer:
      "C'est une sorcière aux cheveux roux, riche et moqueuse. Elle achète tout ce qu'il y a de mieux et se moque de Pepper.",
  },
  {
    at: [3, 6],
    question: "Que cherchent-ils ?",
    answer:
      "Il leur faut encore du lait de DragonCow, et une seule goutte suffit. Pepper tient le seau pendant que Carrot fait le plus dur.",
  },
  {
    at: [3, 1],
    question: "Pepper a-t-elle assez d'argent ?",
    answer:
      "Non, et elle s'en rend compte au pire moment. Les pages lues jusqu'ici ne disent pas comment elle va s'en sortir.",
  },
];
