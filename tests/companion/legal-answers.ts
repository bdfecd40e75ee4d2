/** Answers that a talkative model could give about episodes 1 to 3, each of them true to what its reader has seen. */
export type AnswerAt = { at: readonly [episode: number, page: number]; question: string; answer: string };

export const legal = (at: AnswerAt["at"], question: string, answer: string): AnswerAt => ({
  at,
  question,
  answer,
});

export const ENGLISH_ANSWERS: readonly AnswerAt[] = [
  legal(
    [1, 1],
    "What is Pepper doing here?",
    "Pepper is cooking up a golden brew in her black cauldron, with a recipe book open in one hand [1]. At first she looks delighted, but then she starts to doubt it and tips the whole box in! [2][3]",
  ),
  legal(
    [1, 1],
    "Why does the cat look scared?",
    "Carrot was sleeping peacefully until Pepper got carried away. Once he sees how much she pours into the pot, he's suddenly wide awake, and I can't blame him.",
  ),
  legal(
    [1, 1],
    "Is she good at this?",
    "Hard to say yet! She's certainly confident, but emptying an entire box because something feels too weak isn't exactly careful. The pages so far don't show how it turns out, so let's keep reading.",
  ),
  legal(
    [1, 1],
    "Who is Pepper?",
    "She's a young witch with a floppy pointed hat and a mind of her own. So far we've only seen her in her green kitchen, seasoning a potion while her ginger cat dozes nearby.",
  ),
  legal(
    [1, 2],
    "What just happened?",
    "It worked, and spectacularly! A burst of yellow light shoots up from the cauldron, and a spoon and a vegetable are hovering in midair [1]. Pepper couldn't be happier.",
  ),
  legal(
    [1, 2],
    "Why is she painting the broom?",
    "She seems to want her broom to float just like the spoon does, so she's brushing the shiny potion all over it. Meanwhile Carrot is getting ideas, and Pepper isn't having it.",
  ),
  legal(
    [1, 2],
    "Does Carrot listen to her?",
    "Not for a second. The moment her back is turned, he leaps straight into the glittering pot.",
  ),
  legal(
    [1, 2],
    "Will Carrot be alright?",
    "I don't know any more than you do! We've only seen him dive in, paws first. Turn the page and we'll find out together.",
  ),
  legal(
    [1, 3],
    "Where are they now?",
    "High up above the clouds at night, with stars and crescent moons all around them. There's a chequered banner and a whole row of witches on broomsticks, so it must be some kind of race.",
  ),
  legal(
    [1, 3],
    "Why is Pepper sad?",
    'Instead of a proud ride, she has to fly along with Carrot glowing over her head on a leash. No wonder she grumbles at him! "Happy now?" is more or less what she asks him.',
  ),
  legal(
    [1, 3],
    "Who's the girl laughing?",
    "We don't know her name. She's a fair-haired witch on the broom next to Pepper's, and she's doing a poor job of hiding her laughter.",
  ),
  legal(
    [1, 3],
    "What about the white cat?",
    "That cat is completely smitten: it's staring up at Carrot with hearts in its eyes. Carrot himself is far too busy enjoying his flight to notice.",
  ),
  legal(
    [2, 1],
    "Describe the house.",
    "It's wonderfully crooked, all tiles, planks and stone, with an old gnarled tree growing right through it. Colourful rings drift out of the little chimney, and a sign warns visitors about the witch who lives there.",
  ),
  legal(
    [2, 1],
    "What's in the flasks?",
    "Something red and glowing, at least in the one she's filling right now. There are purple and blue cauldrons steaming beside her as well, so I'd expect a few more colours.",
  ),
  legal(
    [2, 2],
    "Is Carrot up to something?",
    "He has that look, doesn't he? He followed Pepper down to the cellar, and now he's gazing at all the corked flasks as if he'd never seen anything so beautiful.",
  ),
  legal(
    [2, 2],
    "What do the symbols around him mean?",
    "They seem to show what he imagines: a leaf, a fruit, a flame, a drop of water, a flower, a crystal. Perhaps each colour stands for something different, but nobody has said so yet.",
  ),
  legal(
    [2, 3],
    "What is Carrot telling the other cats?",
    "He's making quite a speech of it, all in pictures. Every potion gives its own power, he claims: one makes plants grow, another breathes fire, a third is all roses, and the last one commands water [3].",
  ),
  legal(
    [2, 3],
    "Do the others believe him?",
    "Judging by their open mouths, yes. The tabby, the tall white one and the one with the scar are hanging on his every word.",
  ),
  legal(
    [2, 4],
    "Why doesn't Carrot drink?",
    "He takes one look at the green fumes and gets cold feet. That's a clever choice, because his three friends are spitting theirs out a moment later.",
  ),
  legal(
    [2, 4],
    "Who is singing?",
    "We can't see who it is. The music comes from behind the window, and Carrot has turned around to find out. Let's do the same!",
  ),
  legal(
    [2, 5],
    "So what were the potions really?",
    "Bath foam, of all things! Pepper is lying in the tub, singing away and pouring the red one over her arm. No superpowers at all, just lots of coloured bubbles.",
  ),
  legal(
    [2, 5],
    "How does it end for Carrot?",
    "Badly and very stickily. He's left dripping with orange, red and blue goo, while the other cats are anything but pleased with him.",
  ),
  legal(
    [3, 1],
    "What's Komona like?",
    "Busy and bright! It's market day, and the street between the tall old houses is packed with all sorts of folk, from a bearded man to a huge scaly creature. Some winged beast is gliding over the rooftops too.",
  ),
  legal(
    [3, 1],
    "Can Pepper pay for that?",
    "It doesn't look like it. The seller wants sixty Ko for eight pumpkinstars, and all she shakes out of her purse is a handful of coins.",
  ),
  legal(
    [3, 2],
    "What's up with Saffron?",
    "She loves to show off, that's what. She waves her gold around, buys only the best, and then makes fun of Pepper for working out in the country. Even the grumpy seller turns sweet as soon as she shows up.",
  ),
  legal(
    [3, 2],
    "Why is Pepper surprised?",
    "Because Saffron casually mentions a potion challenge that takes place tomorrow, and nobody had told Pepper about it. Her eyes go huge.",
  ),
  legal(
    [3, 3],
    "When is the contest?",
    "According to the flyer it's on Azarday, 3 Pinkmoon, at the Grand Plaza. Since the winner takes home 50 000 Ko, Pepper is rather keen on it [1].",
  ),
  legal(
    [3, 3],
    "Does she think she can win?",
    "Oh yes, she's full of hope! She has one day left and she means to make the most of it.",
  ),
  legal(
    [3, 4],
    "What's her idea?",
    "We only know that she found it after a long time with her books, and that it needs ingredients. She snaps her fingers and calls for Carrot, who would much rather pretend to be asleep.",
  ),
  legal(
    [3, 4],
    "Is Carrot excited for the trip?",
    "Hardly. He squeezes his eyes shut, curls up and hopes that she'll forget about him.",
  ),
  legal(
    [3, 5],
    "What are they collecting?",
    "First they catch pearls of mist with a net in the middle of a thunderstorm, and then they pick red berries in a haunted jungle full of spiders. Poor Carrot gets the worst of both.",
  ),
  legal(
    [3, 5],
    "Is it dangerous?",
    "There's lightning all over the sky and Carrot is tied to her back, so I'd say yes! Pepper doesn't seem bothered, though; she's holding on to her hat and steering with one hand.",
  ),
  legal(
    [3, 6],
    "How do they get the milk?",
    "Carrot dangles from the teat of a gigantic flying DragonCow and squeezes with all his might, just to get a single drop into Pepper's bucket. The beast keeps chewing and doesn't care in the least.",
  ),
  legal(
    [3, 6],
    "What is Phoenix valley?",
    "A very hot place, full of lava and volcanoes, where giant fiery birds hatch. Pepper uses tongs for the shells, and one of the parents doesn't look too happy about it.",
  ),
  legal(
    [3, 7],
    "All that for what?",
    "For coffee! After the storm, the spiders, the fire and the milk, she simply wanted to stay up all night. The actual potion for the contest is still to be made.",
  ),
  legal(
    [3, 7],
    "How's Carrot?",
    "Flat on his back with his legs in the air, poor thing. Pepper, on the other hand, is enjoying her cup in a comfy armchair.",
  ),
  legal(
    [1, 1],
    "What is the number on the broom?",
    "The broom standing by the counter has the number 18 on it. The pages so far don't explain why.",
  ),
  legal(
    [2, 1],
    "What stands out?",
    "Look at the chimney: instead of ordinary smoke it puffs out rainbow rings. It tells you right away that something unusual is cooking inside.",
  ),
  legal(
    [2, 2],
    "What does Carrot see?",
    "Row upon row of glowing bottles, each one with its own label. His jaw practically hits the floor, and his mind starts racing.",
  ),
  legal(
    [2, 5],
    "Is Pepper aware of the cats?",
    "She doesn't seem to notice a thing. She's too wrapped up in her song and her bubbles, while just outside the window three very sick cats are fuming.",
  ),
  legal(
    [3, 2],
    "Do Pepper and Saffron get along?",
    "Not exactly. Saffron teases her in front of everyone, and Pepper can only glare back while clutching her half-empty bag.",
  ),
  legal(
    [3, 3],
    "What is she holding?",
    "It's a leaflet for the Komona Potion Challenge, decorated with leaves along the border. The top prize is a whopping 50 000 Ko.",
  ),
  legal(
    [3, 6],
    "Is the DragonCow dangerous?",
    "It's enormous, but it just munches away on its bush with a vacant stare, totally unconcerned by the two tiny thieves below.",
  ),
];
